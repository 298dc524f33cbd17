"""`nabor backup`, `verify`, `restore`, `release` as somebody at a terminal meets them."""

from pathlib import Path

from tests.support.offices.desk import Desk

NOW = ("--now", "2026-04-14T08:00")
WHO = ("--by", "Monika Zielińska", "--reason", "Porównano z folderem wysłanych.")


def raw_of(directory: Path) -> Path:
    return next(path for path in (directory / "raw").rglob("*.eml") if path.stat().st_size)


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[0] ^= 1
    path.unlink()
    path.write_bytes(content)


def test_saved_verified_restored_and_released(in_april: Desk, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy")
    first = in_april.nabor("backup", copy, *NOW)
    assert (first.status, first.err) == (0, "")
    assert "nabor-20260414T060000Z.sqlite" in first.out
    second = in_april.nabor("backup", copy, "--json", "--now", "2026-04-14T08:01")
    assert (second.status, second.value["new"], second.value["problems"]) == (0, 0, [])
    for place in ((), (copy,)):
        told = in_april.nabor("verify", *place)
        assert (told.status, told.err) == (0, ""), told
        assert told.out.endswith("usterki: 0.\n")
    newest = in_april.nabor("verify", "--newest", "1")
    assert (newest.status, newest.err) == (0, ""), newest
    assert newest.out.startswith("Wiadomości: 1, ")
    assert in_april.nabor("verify", copy, "--newest", "1").status == 2
    other = Desk(tmp_path / "other").open()
    restored = other.nabor("restore", copy, "--now", "2026-04-14T09:00")
    assert (restored.status, restored.err) == (0, ""), restored
    assert "nabor release" in restored.out
    at = "2026-04-14T09:00"
    assert other.show("SZW-2026-0002", at) == in_april.show("SZW-2026-0002", at)
    early = other.nabor("release", *WHO, "--now", "2026-04-14T09:01")
    assert early.status == 1
    assert "nabor run" in early.err
    assert "✗ wysyłanie pism: Dane odtworzono z kopii" in other.nabor("doctor").out
    other.run("2026-04-14T09:05")
    released = other.nabor("release", *WHO, "--now", "2026-04-14T09:10")
    assert (released.status, released.err) == (0, ""), released
    assert "✓ wysyłanie pism" in other.nabor("doctor").out


def test_f092_every_damage_has_a_line_and_the_exit_status_says_so(in_april: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    in_april.nabor("backup", str(copy), *NOW)
    spoil(raw_of(in_april.data_dir))
    told = in_april.nabor("verify")
    assert told.status == 1
    assert told.out.splitlines()[0].endswith("usterki: 1.")
    assert f"✗ raw/{raw_of(in_april.data_dir).name[:2]}" in told.out
    spoil(raw_of(copy))
    found = in_april.nabor("verify", str(copy), "--json")
    assert found.status == 1
    assert len(found.value["problems"]) == 1
    refused = Desk(tmp_path / "other").open().nabor("restore", str(copy))
    assert (refused.status, refused.out) == (1, "")
    assert "jest uszkodzona" in refused.err


def test_wrong_places_are_one_sentence(april_desk: Desk, tmp_path: Path) -> None:
    inside = april_desk.nabor("backup", str(april_desk.data_dir / "copy"))
    assert (inside.status, inside.err.count("\n")) == (2, 1)
    nothing = april_desk.nabor("verify", str(tmp_path))
    assert (nothing.status, nothing.err.count("\n")) == (1, 1)
    full = april_desk.nabor("restore", str(tmp_path))
    assert (full.status, full.err.count("\n")) == (1, 1)
    assert "nie jest pusty" in full.err
    assert april_desk.nabor("release", "--by", " ", "--reason", "x").status == 2
