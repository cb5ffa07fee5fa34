"""Who may do what with which page: the table that the portal is held to.

A row is an action on a page in a state, a column is who tries: `x` may, `.` may not.

    A anybody, not logged in          E  Biên tập viên
    N a user in no group              B  Ban biên tập
    C  Cộng tác viên                  Q  Quản trị
                                      S  superuser

"own" pages were written by whoever tries, all others by another contributor.
"""

PEOPLE = "ANCEBQS"

IN_THE_ADMIN = """
                                A N C E B Q S
see         own draft           . . x x x x x
see         draft               . . x x x x x
see         published           . . x x x x x
create      section             . . x x x x x
create-live section             . . . . x x x

edit        own draft           . . x x x x x
edit        draft               . . . x x x x
edit        own review 1        . . . . . . .
edit        review 1            . . . x . x x
edit        review 2            . . . . x x x
edit        returned            . . . x x x x
edit        published           . . . x x x x
edit        changed             . . . x x x x
edit        scheduled           . . . . . . .
edit        locked              . . . . . . .

submit      own draft           . . x x x x x
submit      draft               . . . x x x x
submit      own published       . . x x x x x
submit      review 1            . . . . . . .
submit      published           . . . x x x x
submit      changed             . . . x x x x
submit      scheduled           . . . . . . .
submit      locked              . . . . . . .

approve     draft               . . . . . . .
approve     own review 1        . . . . . . .
approve     review 1            . . . x . x x
approve     own review 2        . . . . . . .
approve     review 2            . . . . x x x
approve     own single step     . . . . x x x
approve     single step         . . . . x x x
return      own review 1        . . . . . . .
return      review 1            . . . x . x x
return      own review 2        . . . . . . .
return      review 2            . . . . x x x

publish     own draft           . . . . x x x
publish     draft               . . . . x x x
publish     own review 1        . . . . . . .
publish     review 1            . . . . . x x
publish     own review 2        . . . . . . .
publish     review 2            . . . . x x x
publish     own returned        . . . . . . .
publish     own taken back      . . . . . . .
publish     returned            . . . . x x x
publish     published           . . . . x x x
publish     changed             . . . . x x x
publish     scheduled           . . . . . . .
publish     locked              . . . . . . .
schedule    own draft           . . . . x x x
schedule    draft               . . . . x x x
schedule    own review 2        . . . . . . .
schedule    review 2            . . . . x x x
schedule    published           . . . . x x x
unschedule  scheduled           . . . . x x x

publish-many   own draft        . . . . x x x
publish-many   draft            . . . . x x x
publish-many   own review 2     . . . . . . .
publish-many   own taken back   . . . . . . .
publish-many   review 1         . . . . . x x
publish-many   review 2         . . . . x x x
publish-many   locked           . . . . . . .
publish-section own draft       . . . . x x x
publish-section draft           . . . . x x x
publish-section own review 2    . . . . . . .
publish-section review 1        . . . . . x x
publish-section review 2        . . . . x x x
publish-section locked draft    . . . . . . .
unpublish-many published        . . . . x x x
unpublish-many locked           . . . . . . .
delete-many    own draft        . . x x x x x
delete-many    draft            . . . x x x x
delete-many    published        . . . . x x x

unpublish   draft               . . . . . . .
unpublish   own published       . . . . x x x
unpublish   published           . . . . x x x
unpublish   changed             . . . . x x x
unpublish   locked              . . . . . . .
delete      own draft           . . x x x x x
delete      draft               . . . x x x x
delete      review 2            . . . x x x x
delete      own published       . . . . x x x
delete      published           . . . . x x x
move        own draft           . . x x x x x
move        draft               . . . x x x x
move        own published       . . . . x x x
move        published           . . . . x x x

lock        own draft           . . . . x x x
lock        draft               . . . . x x x
lock        review 1            . . . x . x x
lock        review 2            . . . . x x x
lock        published           . . . . x x x
unlock      locked              . . . . x x x
"""

BESIDE_THE_PAGES = """
                                A N C E B Q S
add         image               . . x x x x x
edit        own image           . . x x x x x
edit        image               . . . x x x x
delete      own image           . . x x x x x
delete      image               . . . x x x x
add         document            . . x x x x x
edit        own document        . . x x x x x
edit        document            . . . x x x x
delete      document            . . . x x x x
add         collection          . . . . . x x

see         ratings             . . . . x x x
delete      rating              . . . . x x x
see         rating report       . . . . x x x
see         search report       . . . . x x x
see         page history        . . . x x x x
see         site history        . . x x x x x
see         workflow report     . . x x x x x
see         locked pages        . . . . x x x
add         promotion           . . . . x x x
add         synonym             . . . . x x x

edit        agency settings     . . . . . x x
edit        rating settings     . . . . . x x
add         user                . . . . . x x
edit        user                . . . . . x x
add         group               . . . . . x x
edit        site                . . . . . x x
add         redirect            . . . . . x x
edit        workflow            . . . . . x x
add         token               . . . . . x x
"""

BY_TOKEN = """
                                A N C E B Q S
create      section             . . x x x x x
create-live section             . . . . x x x
change      own draft           . . x x x x x
change      draft               . . . x x x x
change      own review 1        . . . . . . .
change      review 1            . . . x . x x
change      review 2            . . . . x x x
change      locked              . . . . . . .
change      scheduled           . . . . . . .
change-live own draft           . . . . x x x
change-live draft               . . . . x x x
change-live own review 2        . . . . . . .
change-live own taken back      . . . . . . .
publish     own draft           . . . . x x x
publish     draft               . . . . x x x
publish     own review 1        . . . . . . .
publish     own review 2        . . . . . . .
publish     own taken back      . . . . . . .
publish     review 1            . . . . . x x
publish     review 2            . . . . x x x
publish     locked              . . . . . . .
unpublish   own published       . . . . x x x
unpublish   published           . . . . x x x
unpublish   locked              . . . . . . .
delete      own draft           . . x x x x x
delete      draft               . . . x x x x
delete      own published       . . . . x x x
delete      published           . . . . x x x
move        own draft           . . x x x x x
move        draft               . . . x x x x
move        published           . . . . x x x
copy        draft               . . . x x x x
"""


def rows(table: str) -> list[tuple[str, str, dict[str, bool]]]:
    """Action, state, and whether each of the people may."""
    found = []
    for line in table.strip().splitlines()[1:]:
        if line.strip():
            *words, cells = line.split(maxsplit=1)[0], line[32:]
            found.append((words[0], line[len(words[0]) : 32].strip(), marks(cells)))
    return found


def marks(cells: str) -> dict[str, bool]:
    return {who: cell == "x" for who, cell in zip(PEOPLE, cells.split(), strict=True)}
