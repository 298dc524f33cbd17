"""Towns of the Lubuskie voivodeship, and two outside it that are easily taken for Lubuskie."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """A town with its postal code, its voivodeship and its gmina's seven-digit TERYT code."""

    town: str
    postal_code: str
    gmina: str
    tax_office: str
    """The town whose Urząd Skarbowy serves it, in the locative after „w”."""
    voivodeship: str = "lubuskie"


LUBUSKIE: tuple[Town, ...] = (
    Town("Zielona Góra", "65-048", "0862011", "Zielonej Górze"),
    Town("Gorzów Wielkopolski", "66-400", "0861011", "Gorzowie Wielkopolskim"),
    Town("Nowa Sól", "67-100", "0804011", "Nowej Soli"),
    Town("Żary", "68-200", "0811021", "Żarach"),
    Town("Żagań", "68-100", "0810021", "Żaganiu"),
    Town("Świebodzin", "66-200", "0808053", "Świebodzinie"),
    Town("Sulechów", "66-100", "0809063", "Zielonej Górze"),
    Town("Słubice", "69-100", "0805053", "Słubicach"),
    Town("Kostrzyn nad Odrą", "66-470", "0801011", "Gorzowie Wielkopolskim"),
    Town("Krosno Odrzańskie", "66-600", "0802063", "Krośnie Odrzańskim"),
    Town("Międzyrzecz", "66-300", "0803023", "Międzyrzeczu"),
    Town("Wschowa", "67-400", "0812033", "Nowej Soli"),
    Town("Lubsko", "68-300", "0811063", "Żarach"),
    Town("Szprotawa", "67-300", "0810073", "Żaganiu"),
    Town("Sulęcin", "69-200", "0807043", "Sulęcinie"),
    Town("Drezdenko", "66-530", "0806023", "Drezdenku"),
    Town("Gubin", "66-620", "0802011", "Krośnie Odrzańskim"),
    Town("Czerwieńsk", "66-016", "0809033", "Zielonej Górze"),
)

LUBLIN = Town("Lublin", "20-064", "0663011", "Lublinie", "lubelskie")
