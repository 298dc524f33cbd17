"""What papers speak of, as concepts that offices word differently: one name, several ways of saying it.

A way of saying is words of folded text: `*` stands for any ending, `#` for figures, `…` for up to six words
between, a bar inside brackets parts alternatives. `$trip` stands for the call's own names of its trip,
`$office` for those of its office. Semicolons part the ways of one concept.
"""

_SAID = {
    # who speaks to whom
    "zus": "zaklad* ubezpieczen spolecznych; zaklad* ubezpieczen … spolecznych; zus",
    "tax_office": "urz(ad|edu|edzie) skarbow*; krajow* administracj* skarbow*; e-urzad skarbowy",
    "municipality": (
        "wojt*; burmistrz*; prezydent* miasta; urz(ad|edu) (gminy|miasta|miejski*); "
        "podatk* i oplat* lokaln*; oplat* lokaln*; podat* od nieruchomosci; podat* roln*; "
        "gospodarowanie odpadami; srodkow transportowych"
    ),
    "municipality_certifies": "(wojt|burmistrz|prezydent miasta) … (zaswiadcza|stwierdza|potwierdza)",
    "krus": "kas* rolniczego ubezpieczenia; krus; ubezpieczenie spoleczne rolnikow",
    "patent_office": (
        "urz(ad|edu) patentow*; uprp; euipo; intellectual property; european patent office; wipo; "
        "patentamt*; "
        "europaisch* patentamt; patent und markenamt*; dpma*"
    ),
    # whom a company's letter is addressed to, and who keeps its books
    "organiser": "$office; urz(ad|edu) marszalkowski*; departament gospodarki",
    "bookkeeper": "biur* rachunkow*; biur* ksiegow*; kancelari* (rachunkow*|podatkow*|ksiegow*)",
    "of_its_books": "nasz* klient*; prowadzonych ksiag; ksiag rachunkow*; glown* ksiegow*",
    "asks_for_certificate": (
        "(prosze|wnosze|wnioskuje|prosimy|wnosimy) o (wydanie|wystawienie); "
        "zwraca* sie … o (wydanie|wystawienie); zaswiadczenie odbiore; prosba o (wydanie|wystawienie); "
        "cel wydania zaswiadczenia; liczba egzemplarzy zaswiadcz*; zada* wydania zaswiadcz*; "
        "wydanie zaswiadczenia prosze"
    ),
    "request_named": (
        "wniosek o (wydanie|wystawienie) zaswiadcz*; podanie o (wydanie|wystawienie); wniosek o zaswiadczenie"
    ),
    "refuses_certificate": (
        "odmawia; odmawiamy; odmow* wydania zaswiadcz*; odmowic wydania; "
        "nie (mozemy|moze|mozna|ma podstaw|ma mozliwosci) (wydac|wystawic|wydania|wystawienia); "
        "brak (podstaw|mozliwosci) (do |)(wydania|wystawienia); "
        "nie (wydac|wydaje|wydaje sie) (zadanego|wnioskowanego|) zaswiadczenia"
    ),
    "certifies": (
        "zaswiadcza*; zaswiadczenie; stwierdza* sie; stwierdza; stwierdza* ze; potwierdza* ze; "
        "informujemy ze; poswiadcza*; potwierdzenie (braku|niezalegania)"
    ),
    "arrears": (
        "(nie|)zalega*; zaleglosc*; zadluzeni*; niezalegani*; naleznosci z tytulu skladek; przeterminowan*; "
        "naleznosc* zalegl*; zalegl* (naleznosc*|sklad*|podatk*)"
    ),
    "contributions": (
        "sklad*; platnik* skladek; platnik*; (zadluzeni*|zaleglosc*|zobowiazan*) … (zus|zakladu)"
    ),
    "taxes": "podatk*; podatnik*; ordynacj* podatkow*; 306a; 306e",
    "no_certificate": (
        "nie stanowi* zaswiadczenia; nie jest zaswiadczeniem; "
        "(dokument|wydruk|potwierdzenie|pismo|informacja) (ten|to|ta|) ma charakter informacyjny"
    ),
    "account_data": (
        "potwierdzenie danych; moje dane; stan konta; stan rozliczen na koncie; "
        "saldo (konta|na|rozliczen|naleznosci|skladek)"
    ),
    "insured": (
        "podlega* ubezpieczeni*; podlega … ubezpieczeni*; (objeciu|objety|objeta|objecie) ubezpieczeni*; "
        "podleganiu ubezpieczeniom; ustawodawstw*; formularz a1; "
        "zglosze* do ubezpieczen"
    ),
    "cover_letter": (
        "w zalaczeniu (przesyl*|przekaz*|przedklad*); zalaczam dokumenty; "
        "przesyl* dokumenty zgloszeniowe; spis zalacznikow; uprzejmie wyjasnia*; wyjasniamy ze; "
        "w odpowiedzi na (wiadomosc|wezwanie|panstwa wezwanie|panstwa wiadomosc|pismo|panstwa pismo); "
        "odpowiedz na (informacje|wezwanie); zostanie (przeslane|doslane|dostarczone); "
        "(doslemy|przeslemy|dosylamy|dosylam|dostarczymy|dostarcze); zostalo przez nas; "
        "ponownie (podpisan*|zaparafowan*); "
        "w nawiazaniu do (rozmowy|wiadomosci|maila|pisma|panstwa); "
        "uzupelnienie (wniosku|zgloszenia|dokumentow); "
        "(zaswiadczenie|zaswiadczenia) … (otrzymamy|uzyskamy|dostaniemy|odbierzemy); "
        "(zaswiadczenie|zaswiadczenia|dokumenty) (jest|sa) w drodze; omylk* pisarsk*; "
        "prosimy o (uwzglednienie|wydluzenie|przedluzenie); prosba o (przedluzenie|wydluzenie); "
        "w miejsce (wczesniejsz*|poprzedni*); (niezwlocznie|niebawem) … (przekazemy|przeslemy|dostarczymy); "
        "(przesylam|przesylamy|przekazuje|przekazujemy|doreczam|doreczamy) … (zaswiadczeni*|dokument*)"
    ),
    "receipt": (
        "urzedow* poswiadczeni*; poswiadczeni* (zlozenia|odbioru|doreczenia|przedlozenia|wniesienia); "
        "identyfikator poswiadczenia; skrot sha*; systemie teleinformatycznym; data doreczenia; upo; upp; "
        "potwierdzenie (zlozenia|nadania|wyslania)"
    ),
    # declarations
    "declares": (
        "oswiadcza*; deklaruj*; oswiadczenie; deklaracja; oswiadczenia (wnioskodawcy|przedsiebiorcy|firmy)"
    ),
    "size": (
        "mikro*; mal* (przedsiebior*|firm*); sredni* (przedsiebior*|firm*); msp; "
        "wielkosc* (przedsiebior*|firmy|podmiotu); kategori* (przedsiebior*|firmy)"
    ),
    "size_status": (
        "status* (msp|przedsiebior*|wnioskodawcy|firmy); statusie; kategori* przedsiebior*; "
        "kryteri* msp; (jest|jestesmy|jestem) (mikroprzedsieb*|mal* przedsieb*|sredni* przedsieb*); "
        "(jest|jestesmy) przedsiebiorstw* (mikro|mal*|sredni*); sektor* msp; "
        "wielkosci (przedsiebiorstwa|firmy|przedsiebiorcy)"
    ),
    "micro": "mikroprzedsieb*; mal* przedsieb*; sredni* przedsieb*; "
    "przedsiebiorstw* (mikro|mal*|sredni*); msp",
    "act_651": (
        "651/2014; zalacznik* i do rozporzadzenia; zal. i do rozp*; definicj* (msp|mikro*|malego|sredniego)"
    ),
    "headcount": "zatrudni*; rjp; liczb* (zatrudnionych|pracownikow|osob); roczn* jednost* pracy; etat*",
    "turnover": "obrot*",
    "balance_sheet": "sum* bilansow*; sum* aktywow; bilans* roczn*; calkowit* bilans*; bilans*",
    "corrects": (
        "omylk*; omylkow*; powinno byc; sprostowani*; prostuj*; blednie (zaznacz*|wpis*|poda*); "
        "jest nieaktualn*; prosze o uwzglednienie"
    ),
    "independence": "samodzieln*; partnersk*; niezalezn*; powiazan*",
    "vat": "odzyskac … podat*; odzyskania podatku; kwalifikowalnosc* (vat|podatku); odliczyc … vat",
    "consent": (
        "zgod* na przetwarzanie; przetwarzani* … danych osobowych; rodo; 2016/679; administrator* danych"
    ),
    "no_record": "nie byl* karan*; nie byl* skazan*; niekaraln*; zakaz* dostepu do srodkow; przestepstw*",
    # aid
    "de_minimis": "pomoc* de minimis; de minimis",
    "aid_information": (
        "informacj* przedstawian* przy ubieganiu; informacj* przedstawian* przez wnioskodawce; "
        "formularz informacji; przedstawi* informacji"
    ),
    "seeks_aid": "ubiega* sie o pomoc; ubieganiu sie o pomoc; ma byc udzielona pomoc; wnioskuj* o pomoc",
    "other_aid": "o pomoc inna niz pomoc; 800/2008",
    "general_interest": "2023/2832; 360/2012; ogolnym interesie gospodarczym",
    "farm_aid": "1408/2013; 717/2014; pomoc de minimis w rolnictwie; producent* rolny*",
    "act_2831": "2023/2831; 1407/2013",
    "gmina_code": "identyfikator* gminy; teryt",
    "legal_form": "form* prawn*",
    "founded": "data utworzenia; data rozpoczecia dzialalnosci",
    "economic_situation": (
        "sytuacj* ekonomiczn*; kryteria kwalifikujace; postepowani* upadlosciow*; niewyplacaln*"
    ),
    "separate_accounts": "rozdzielnosc* rachunkow*",
    "same_costs": (
        "tych samych kosztow; kosztow kwalifikujacych sie; koszty kwalifikujace sie; przeznaczenie pomocy"
    ),
    "linked": "powiazania z innymi; jedno przedsiebiorstwo; jednego przedsiebiorstwa",
    "informant": "osob* upowaznion* do przedstawienia; osob* upowaznion* do udzielania informacji",
    "aid_received": (
        "(nie|) (otrzymal*|uzyskal*|otrzymano|uzyskano|skorzystal*|korzystal*) … pomoc* de minimis; "
        "(otrzyman*|uzyskan*) pomoc* de minimis; (otrzymaniu|nieotrzymaniu|uzyskaniu) pomocy de minimis; "
        "udzielono … pomoc* de minimis; pomoc* de minimis w (lacznej|wysokosci|kwocie)"
    ),
    "three_years": (
        "3 minionych lat; trzech minionych lat; ostatnich (3|trzech) lat; 3 lat poprzedzajacych; "
        "biezacym roku … poprzed*; trzech … lat"
    ),
    "aid_table": (
        "organ* udzielajac*; podmiot* udzielajac*; (dzien|data) udzielenia; wartosc* … (pln|eur|brutto); "
        "nr programu pomocowego"
    ),
    "aid_certificate": (
        "zaswiadcza* … pomoc*; pomoc publiczna udzielona; jest pomoca de minimis; "
        "stanowi* pomoc de minimis … art"
    ),
    # application
    "application_title": (
        "(karta|karty|formularz|ankieta|arkusz|kwestionariusz|zgloszenie|wniosek|deklaracja|podanie) "
        "(zgloszeni*|uczestnictw*|rekrutacyjn*|aplikacyjn*|udzialu|przystapienia|zgloszeniow*|o udzial); "
        "zgloszeni* (udzialu|uczestnictwa|do udzialu); formularz … zgloszeni*; "
        "wnios* o (udzial|zakwalifikowanie|uczestnictwo); (zglaszam|zglaszamy) … udzial*; "
        "o zakwalifikowanie"
    ),
    "trip": (
        "$trip; wyjazd* (studyjn*|zagraniczn*); wyjazd*; wyjezdzie; "
        "misj* (gospodarcz*|zagraniczn*|handlow*); misji; "
        "wizyt* studyjn*"
    ),
    "identity": "nip; regon; numer* identyfikacji podatkowej",
    "register": "regon; krs; ceidg",
    "address": "adres*; siedzib*; kod* pocztow*",
    "pkd": "pkd; klasyfikacj* dzialalnosci",
    "delegate": (
        "przedstawiciel* … (wyjazd*|misj*|firmy|przedsieb*|delegowan*); "
        "osob* (delegowan*|oddelegowan*|zglaszan*|reprezentujac*|wyjezdzajac*|uczestnicz*); delegat*; "
        "uczestnik* (wyjazdu|misji); deleguj*; kandydat*; do udzialu zglaszam; "
        "kto (pojedzie|jedzie|wyjedzie|wyjezdza|poleci); reprezentant* na (wyjazd*|wyjezdzie|misj*); "
        "przedstawiciela delegowanego; "
        "dane (uczestnika|przedstawiciela|delegata)"
    ),
    "contact": "telefon*; tel; e-mail*; email*; stanowisk*",
    "activity": (
        "opis* (prowadzonej |)(dzialalnosci|innowac*|firmy); profil dzialalnosci; przedmiot dzialalnosci; "
        "dzialalnosc* innowacyjn*; innowacyjnosc*"
    ),
    "own_certificates": "certyfikat*; patent*; atest*",
    "web": (
        "stron* (www|internetow*); www; media* spolecznosciow*; mediach spolecznosciowych; facebook*; "
        "linkedin*"
    ),
    "promotion": (
        "dzialani* promocyjn*; targ(ach|i|ow); wystaw*; doswiadczeni* w … promoc*; "
        "imprez* (targow*|wystawiennicz*)"
    ),
    "specialisations": "inteligentn* specjalizacj*; lis",
    "agreements": (
        "porozumieni* na rzecz rozwoju; obszarow kluczowych; porozumieni* … (czlonk*|uczestni*); czlonkostw*"
    ),
    "horizontal": "przedsiewzieci* horyzontaln*",
    "purpose": (
        "cel* udzialu; cel wyjazdu; oczekiwani*; uzasadnieni* udzialu; motywacj*; korzysci z udzialu"
    ),
    "languages": "jezyk* obc*; znajomosc* jezyk*",
    "earlier_trips": (
        "(udzial*|uczestniczyl*|liczba) … wyjazd*; dotychczasow* wyjazd*; wczesniejsz* (wyjazd*|misj*)"
    ),
    # contracts and rules
    "contract": "umow*; porozumieni*",
    "contract_title": (
        "umowa (nr|o|uczestnictw*|w sprawie|dofinansowan*); porozumienie (nr|o|w sprawie); projekt umowy; "
        "wzor umowy"
    ),
    "concluded": (
        "zawart* … (pomiedzy|miedzy|dniu); strony (umowy|ustalaja|postanawiaja); zawieraja umowe; "
        "miedzy stronami"
    ),
    "called": "zwan* dalej; zwan* w dalszej",
    "region": "wojewodztw* lubusk*; urz(ad|edem) marszalkowski*; zarzad* wojewodztwa; marszal* wojewodztwa",
    "funding": "dofinansowan*; wsparci*; refundac*; wspolfinansowan*; 85%; 85 %",
    "last_provisions": (
        "postanowienia koncowe; egzemplarz*; rozwiazani* umowy; wypowiedzeni* umowy; wlasciw* sad*"
    ),
    "lease": (
        "umow* (partnersk*|konsorcjum|wspolpracy); konsorcj*; wspolnej realizacji; poufnosci; najem*; "
        "najm*; czynsz*; leasing*; kaucj*; kredyt*; zlecenio*; pracodawc*; "
        "wynagrodzeni* miesieczn*; dostaw*; kary umowne; licencj*; sprzedaz*"
    ),
    "grant_project": (
        "wydatk* kwalifikowaln*; weksel*; wniosek o platnosc; harmonogram rzeczowo*; "
        "realizacj* projektu pn; trwalosc projektu"
    ),
    "rules": (
        "regulamin okresla; regulamin wchodzi; regulamin rekrutacji; postanowienia ogolne; "
        "komisja oceniajaca … punkt*; uchwal* nr"
    ),
    "gives_power": (
        "upowazniam*; upowaznia*; (udziela*|daje|dajemy) … pelnomocnictw*; ustanawia* … pelnomocnik*; "
        "pelnomocnictwo; umocowuj*"
    ),
    "gives_prokura": (
        "udziel* … prokury; udzielenie prokury; (ustanawia*|powoluj*|powolal*) … prokurent*; "
        "prokurent jest umocowany"
    ),
    "to_act": (
        "do reprezentowania; w imieniu; do podpisani*; do podpisywania; do (skladania|zlozenia) … oswiadcz*; "
        "w moim imieniu; wszelkich (dokumentow|oswiadczen|czynnosci); dokumentow zgloszeniowych"
    ),
    "tax_power": "upl-1; pps-1; zus pel; pel pelnomocnictwo; sprawy przed zus; podpisywania deklaracji",
    # evidence
    "certificate": (
        "certyfikat*; certificat*; certifies; zertifikat*; swiadectw*; atest*; aprobat*; urkunde; "
        "bescheinigung*"
    ),
    "certifier": (
        "tuv*; dekra; dnv*; sgs; lrqa; bureau veritas; intertek; bsi; isoqar; pcbc; tuv nord; eurofins; "
        "kiwa; "
        "control union; ecocert; oeko-tex*; nepcon; preferred by nature; "
        "(jednostk*|osrod*|biur*) (certyfikuj*|certyfikacj*|notyfikowan*); zertifizierungsstelle; "
        "certification (body|services); notified body; polskie centrum (akredytacji|badan); "
        "instytut (techniki|kolejnictwa|spawalnictwa|odlewnictwa|transportu|logistyki|mechanizacji|"
        "energetyki); "
        "(urzad|transportowy|wojskowy) dozor*; urzedu dozoru; zaklad higieny; pzh; itb; udt; cnbop*; "
        "centrum (normalizacji|certyfikacji|akredytacji|badan)"
    ),
    "issued_to": (
        "(wystawion*|wydan*|nadan*|udzielon*|przyznan*) (dla|firmie|na rzecz); dla firmy; wydano dla; "
        "nadany firmie; issued (to|for); awarded to; granted to; is hereby; certificate holder; wytworca; "
        "producent; manufacturer; hersteller; uprawniony; (patent|)inhaber; owner; holder; "
        "potwierdza sie ze; stwierdza sie ze; zaswiadcza sie ze; zaswiadcza ze; potwierdza ze; "
        "hereby (confirm*|certif*|declar*); that the company; bescheinigt; dass das unternehmen"
    ),
    "own_mark": (
        "(certyfikat*|swiadectw*|atest*|aprobat*|patent|dokument|certificate|zertifikat|approval|uprawnieni*|"
        "authorisation|decyzj*|registration|zaswiadczeni*) (nr|numer|no|number|code|registration|"
        "registrier*); "
        "(nr|numer|no|number) (certyfikatu|rejestracji|atestu|swiadectwa|dokumentu|rejestru|certificate)"
    ),
    "test_report": (
        "sprawozdani* z badan*; raport* z badan*; protokol* badan*; orzeczeni* z badan*; test report; "
        "(swiadectw*|certyfikat*|wynik*) badan*; badani* (typu|wyrob*|bezpieczenstw*); "
        "narodow* instytut* zdrowia; obiekt badan*; przedmiot badan*; (laboratorium|instytut) badaw*; "
        "laboratorium badan; instytut* badan*; kierownik laboratorium"
    ),
    "authorised": (
        "zezwoleni* na (eksploatacj*|stosowani*|uzywani*|wytwarzani*|produkcj*); "
        "autoryzacj* (operacyjn*|nr); uprawnieni* … do (wytwarzania|naprawy|modernizacji); "
        "uprawnia sie zaklad; "
        "(krajow*|europejsk*|pozytywn*) ocen* techniczn*; ocena techniczna; european technical; "
        "(aprobat*|rekomendacj*) techniczn*; granted authorisation; "
        "upowaznieni* do (znakowania|stosowania|oznaczania); homologacj*; "
        "swiadectw* (uznania|dopuszczenia|homologacji)"
    ),
    "norm": (
        "iso; pn-en; norm*; haccp; iatf; brc; brcgs; ifs; gmp; rohs; fsc*; pefc; emas; globalg*; ecolabel; "
        "oeko-tex; cosmos; gots; grs; ecocert; bureau veritas; "
        "2018/848; rolnictw* ekologiczn*; wymagan* higieniczn*; ispm; codex alimentarius; en 71; en iso; "
        "astm; en #; din #; aqap; standard 100; chain of custody; (2006/42/we|2014/#/ue); ramowego systemu; "
        "wyrob* budowlan*; 305/2011; 2019/947; wyrob* medyczn*; dyrektyw*"
    ),
    "conformity": (
        "spelnia* wymagan*; spelnia* … wymagan*; odpowiada* wymagan*; wynik* zgodn*; "
        "spelnieni* wymagan*; wynik* pozytywn*; "
        "ocen* pozytywn*; "
        "zgodn* z wymaganiami; certyfikat zgodnosci; zgodnosc* (wyrobu|z|systemu); "
        "this is to certify; management system; system* zarzadzania; "
        "jednostka (certyfikujaca|notyfikowana); has implemented; certification body; accredit*; "
        "akredyt*; hiermit wird bescheinigt; managementsystem*; dopuszczony do; audytor*; attestation; "
        "(spelnia*|spelnieni*) (kryteri*|warunk*|norm*); odpowiada … wymaganiom; "
        "(jest|sa|zostal*) zgodn*; wymagania (sa|zostaly) spelnione; zakladowej kontroli produkcji; "
        "requirements (are|have been) (met|fulfilled); (meets|fulfils|fulfilling|fulfills) the requirements; "
        "complies with; has been approved; qualitatsmanagement*; bescheinigt; "
        "(wdrozyl*|wdrozono|wdrozony) … (system*|stosuje*); grade achieved; "
        "ocen* zgodnosci; ocena techniczna; stalosci wlasciwosci; atest higieniczny; "
        "in accordance with the requirements; has been (audited|assessed)"
    ),
    "valid": (
        "wazn* (do|od); valid (until|to|from); data waznosci; (termin|okres) (waznosci|obowiazywania); "
        "gultig bis; "
        "waznosc; waznosci; validity; expiry; expires; (traci|zachowuje) waznosc; bezterminow*; valid thru; "
        "obowiazuje do"
    ),
    "holder": "posiadacz*; holder; scope; subject; zakres certyfikacji; geltungsbereich",
    "right_granted": (
        "udzielil* (patentu|prawa); udzielono (patentu|prawa); prawo ochronne; prawa ochronnego; "
        "(prawo|prawa) z rejestracji; patent na wynalazek; patent nr; certificate of registration; "
        "registered community (design|trade); swiadectwo ochronne; (udzielic|udzieleni*) (patentu|prawa); "
        "patent udzielon*; patent erteilt; "
        "eintragung des (gebrauchsmusters|designs); gebrauchsmuster*; patentinhaber; "
        "wzor* (uzytkow*|przemyslow*) … (ru|rp); znak* towarow* … r; "
        "(trade mark|design) … (registered|identified)"
    ),
    "right_in_force": (
        "prawo w mocy; wyciag z rejestru (patentowego|wzorow|znakow); numer prawa (wylacznego|ochronnego); "
        "prawo (trwa|zostalo udzielone)"
    ),
    "right_sought": (
        "podani* o udzielenie; numer zgloszenia; data zgloszenia; zgloszenie (wynalazku|znaku|wzoru); "
        "potwierdzenie (wplywu|wplyniecia|zgloszenia|przyjecia); wplyniecia zgloszenia"
    ),
    "training": (
        "ukonczyl*; szkoleni*; kurs*; "
        "(uczestnict*|uczestniczyl*|udzial) w (szkoleniu|konferencji|kursie|warsztat*); "
        "wymiarze … godzin; (wziela|wzial) udzial w; "
        "has (attended|completed); trener*; uczestniczyl*; godzin (dydaktyczn*|szkoleni*); prufung; "
        "prufungsdatum; egzamin*"
    ),
    "not_certified_yet": (
        "wnios* o (certyfikacj*|wydanie certyfikatu); wnioskuj* o certyfikacj*; zgloszenie do certyfikacji; "
        "application for certification; (audyt*|audit*) … (odbedzie|zaplanowan*); (zostanie|bedzie) wydan*; "
        "plan (audytu|auditu); program (audytu|auditu)"
    ),
    "of_a_person": (
        "podpis* elektroniczn*; certyfikat kwalifikowany; kwalifikowany certyfikat; rezydencj* podatkow*; "
        "swiadectwo (pracy|kwalifikacyjne|szkolne|dojrzalosci|czeladnicze|charakterystyki); "
        "komisja kwalifikacyjna; student*; urodzon*; pesel"
    ),
    "eu_conformity": (
        "deklaracj* zgodnosci (ue|we); deklaracja zgodnosci; deklaracj* wlasciwosci uzytkowych; "
        "declaration of (conformity|performance); konformitatserklarung"
    ),
    "innovates": (
        "wdrozeni* … (prac|wynikow|technologii) badawcz*; (prac|prace) badawczo; "
        "(innowacj*|nowosc*) (produktow*|procesow*|technologiczn*|w skali); gotowosci technologicznej; "
        "trl #; "
        "(udokumentowani*|potwierdzeni*) … (dzialalnosci innowacyjnej|innowacyjnosci); "
        "osrodek innowacyjnosci; "
        "status (osrodka innowacyjnosci|centrum badawczo*)"
    ),
    "reference": (
        "referencj*; polecamy (firme|wspolprace|jako); (wykonano|zrealizowal*|wywiazal*) … "
        "(terminowo|nalezycie|rzetelnie); (rzeteln*|solidn*) … (partner*|wykonawc*); list referencyjny; "
        "rekomendujemy; na nasza rzecz; na podkreslenie zasluguje; zadowoleni … wspolpracy"
    ),
    "invitation": (
        "zaproszenie; (serdecznie|uprzejmie) (zaprasza*|zapraszamy); mamy (zaszczyt|przyjemnosc) zaprosic; "
        "(pleasure|pleased|like) to invite; invitation; look forward to (welcoming|seeing|meeting); einladung"
    ),
    "member": (
        "czlonkostw*; jest czlonkiem; czlonek (izby|zrzeszenia|stowarzyszenia|klastra|organizacji); "
        "member of; "
        "czlonkiem (izby|zrzeszenia|stowarzyszenia|klastra|organizacji|wspierajacym|zwyczajnym); membership"
    ),
    "award": "gazel* biznesu; diament* forbesa; ranking* … firm; dyplom*; konkurs*; miejsca w; laureat*; "
    "wyroznieni*; nagrod*; podziekowani*",
    "offer": (
        "oferta*; ofert* cenow*; cennik*; zapytanie ofertowe; cena netto; koszt audytu; (wycena|wycene); "
        "katalog* (realizacj*|produkt*|wyrob*|uslug*); (wybrane|nasze|przykladowe|ostatnie) realizacje; "
        "(lista|wykaz) (referencyjn*|realizacji|referencji); portfolio; prezentacja firmy; broszur*; "
        "zapraszamy do (wspolpracy|kontaktu|zapoznania|skladania zamowien); "
        "nasze (produkty|uslugi|wyroby|marki); (kart*|specyfikacj*) (produktu|wyrobu|techniczn*); "
        "szanowni panstwo … ofert*"
    ),
    # registers and accounts
    "krs_print": (
        "odpisowi (aktualnemu|pelnemu); odpis (aktualny|pelny); rejestru przedsiebiorcow; "
        "sposob reprezentacji; krajow* rejestr* sadow*; kapital zakladowy"
    ),
    "ceidg_print": (
        "ceidg; ewidencj* … dzialalnosci gospodarczej; status dzialalnosci; data rozpoczecia wykonywania; "
        "wpis do ewidencji; przewazajaca dzialalnosc"
    ),
    "invoice": "faktur*; sprzedawca; nabywca; wartosc brutto; do zaplaty; termin platnosci; kwota vat",
    "payment": (
        "przelew*; nadawca; odbiorca; rachunek; tytul (przelewu|platnosci|operacji); "
        "potwierdzenie (wykonania|operacji|wplaty|zaplaty); dowod wplaty"
    ),
    "register_print": (
        "rejestr* beneficjentow; beneficjent* rzeczywist*; rejestr* regon; wykaz* podatnikow vat; "
        "baza internetowa regon; wyszukiwarka regon; raport osoba (prawna|fizyczna); status nip; "
        "(szczegolna|podstawowa) forma prawna; liczba jednostek lokalnych; "
        "biala lista; "
        "glowny urzad statystyczny; numer identyfikacyjny regon"
    ),
    "insurance": "polis*; ubezpieczajac*; sum* (gwarancyjn*|ubezpieczenia); zakres ubezpieczenia",
    "resolution": "uchwala (nr|zarzadu|wspolnikow|zgromadzenia|rady); "
    "(zarzad|zgromadzenie wspolnikow) postanawia",
    "own_denial": "nie zalegam*; nie zalegamy; nie posiadam* zaleglosci",
    "bank_opinion": (
        "opini* bankow*; rejestr* dlugow; biur* informacji gospodarczej; rzeteln* firm*; "
        "certyfikat rzetelnosci; "
        "posiada … rachunek; prowadzi* rachun*; bank* (spoldzielcz*|polsk*); "
        "wiarygodnosc* (platnicz*|finansow*|kredytow*)"
    ),
    "accounts": "aktywa; pasywa; rachunek zyskow; aktywa trwale; kapital wlasny",
    "vitae": "wyksztalcenie; doswiadczenie zawodowe; zainteresowania; curriculum vitae",
}

CONCEPTS = {name: tuple(ways.split("; ")) for name, ways in _SAID.items()}
"""Concept → its ways of saying."""
AT_THE_HEAD = frozenset(
    {"zus", "tax_office", "municipality", "krus", "patent_office", "organiser", "bookkeeper", "request_named"}
)
"""Concepts that mean more at a paper's head: the first office there, and a title, are told as „… first”."""
