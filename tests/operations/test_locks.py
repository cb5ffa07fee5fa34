import pytest

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
