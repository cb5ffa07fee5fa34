import pytest
from django.db import connection

from cms.operations.locks import exclusive


@pytest.mark.django_db
def test_a_lock_is_had_by_one_at_a_time():
    with exclusive("work") as first, exclusive("work") as second, exclusive("other") as other:
        assert first
        assert not second
        assert other


@pytest.mark.django_db
def test_a_lock_is_free_again_after_its_block_however_that_ends():
    with pytest.raises(ZeroDivisionError), exclusive("work"):
        raise ZeroDivisionError
    with exclusive("work") as again:
        assert again


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite's locks are of the system")
@pytest.mark.django_db
def test_a_lock_is_free_the_moment_its_block_ends():
    held = []
    with connection.cursor() as cursor:
        for _ in range(300):
            with exclusive("work"):
                pass
            # asked on a connection that is there: a new one would give the server time
            cursor.execute("SELECT objid FROM pg_locks WHERE locktype = 'advisory'")
            held += cursor.fetchall()

    assert held == []
