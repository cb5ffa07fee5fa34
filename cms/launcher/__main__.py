"""The entry: `python3 -m cms.launcher [run | prepare | install FILE …]`.

Every Python 3 must be able to read this file, or an old one would answer with a SyntaxError instead
of saying that it is too old. The rest of the package is imported when the version is known.
"""

import sys

OLDEST = (3, 11)

if sys.version_info[:2] < OLDEST:
    sys.exit(
        "Python {}.{} is too old: Trang needs {}.{} or newer. Install one and name it, for "
        "example: make run PYTHON=python3.11".format(*(sys.version_info[:2] + OLDEST))
    )

from cms.launcher.commands import main  # noqa: E402

sys.exit(main(sys.argv[1:]))
