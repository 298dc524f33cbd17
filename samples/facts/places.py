"""Towns of the Lubuskie voivodeship, and two outside it that are easily taken for Lubuskie."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A town with its postal code, its voivodeship and its gmina's seven-digit TERYT code."""

    town: str
    postal_code: str
    gmina: str
    tax_office: str
    """The town whose Urząd Skarbowy serves it, in the locative after „w”."""
    voivodeship: str = "lubuskie"


LUBUSKIE: tuple[Place, ...] = (
    Place("Zielona Góra", "65-048", "0862011", "Zielonej Górze"),
    Place("Gorzów Wielkopolski", "66-400", "0861011", "Gorzowie Wielkopolskim"),
    Place("Nowa Sól", "67-100", "0804011", "Nowej Soli"),
    Place("Żary", "68-200", "0811021", "Żarach"),
    Place("Żagań", "68-100", "0810021", "Żaganiu"),
    Place("Świebodzin", "66-200", "0808053", "Świebodzinie"),
    Place("Sulechów", "66-100", "0809063", "Zielonej Górze"),
    Place("Słubice", "69-100", "0805053", "Słubicach"),
    Place("Kostrzyn nad Odrą", "66-470", "0801011", "Gorzowie Wielkopolskim"),
    Place("Krosno Odrzańskie", "66-600", "0802063", "Krośnie Odrzańskim"),
    Place("Międzyrzecz", "66-300", "0803023", "Międzyrzeczu"),
    Place("Wschowa", "67-400", "0812033", "Nowej Soli"),
    Place("Lubsko", "68-300", "0811063", "Żarach"),
    Place("Szprotawa", "67-300", "0810073", "Żaganiu"),
    Place("Sulęcin", "69-200", "0807043", "Sulęcinie"),
    Place("Drezdenko", "66-530", "0806023", "Drezdenku"),
    Place("Gubin", "66-620", "0802011", "Krośnie Odrzańskim"),
    Place("Czerwieńsk", "66-016", "0809033", "Zielonej Górze"),
)

LUBLIN = Place("Lublin", "20-064", "0663011", "Lublinie", "lubelskie")
