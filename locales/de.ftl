# Die Wörter der Seiten auf Deutsch.

## Zahlen

answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
responses = { $n ->
    [one] { $n } Fragebogen
   *[other] { $n } Fragebögen
}
customers = { $n ->
    [one] { $n } Kunde
   *[other] { $n } Kunden
}
dollar-sign = US-$
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = von{"\u00A0"}{ $high }
interval = { $low } bis { $high }
points = { $n ->
    [one] { $amount } Punkt
   *[other] { $amount } Punkte
}

## Veränderungen

change-up = um { $amount } gestiegen
change-up-within = um { $amount } gestiegen ({ $low } bis { $high })
change-down = um { $amount } gefallen
change-down-within = um { $amount } gefallen ({ $low } bis { $high })
no-clear-change = keine klare Veränderung
too-few-to-compare = zu wenige Antworten für einen Vergleich

## Tage

month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
day = { $day }. { $month } { $year }
day-of-month = { $day }. { $month }
month = { $month } { $year }
days-of-a-month = { $first }. bis { $last }. { $month } { $year }
days = { $first } bis { $last }

## Zeiträume

period-week = die Woche bis zum { $day }
period-quarter = das { $quarter ->
    [1] erste
    [2] zweite
    [3] dritte
   *[4] vierte
} Quartal { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] der Tag
       *[other] die { $n } Tage
    }
    [week] { $n ->
        [1] die Woche
       *[other] die { $n } Wochen
    }
    [month] { $n ->
        [1] der Monat
       *[other] die { $n } Monate
    }
    [quarter] { $n ->
        [1] das Quartal
       *[other] die { $n } Quartale
    }
   *[year] { $n ->
        [1] das Jahr
       *[other] die { $n } Jahre
    }
} bis zum { $day }
period-all = alle Antworten
short-week = Woche { $week }
short-quarter = Q{ $quarter }
short-quarter-of = Q{ $quarter } { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] letzter Tag
       *[other] letzte { $n } Tage
    }
    [week] { $n ->
        [1] letzte Woche
       *[other] letzte { $n } Wochen
    }
    [month] { $n ->
        [1] letzter Monat
       *[other] letzte { $n } Monate
    }
    [quarter] { $n ->
        [1] letztes Quartal
       *[other] letzte { $n } Quartale
    }
   *[year] { $n ->
        [1] letztes Jahr
       *[other] letzte { $n } Jahre
    }
}
short-all = alle
on-the-period-before = gegenüber { $unit ->
    [day] { $n ->
        [1] dem Vortag
       *[other] den { $n } Tagen davor
    }
    [week] { $n ->
        [1] der Vorwoche
       *[other] den { $n } Wochen davor
    }
    [month] { $n ->
        [1] dem Vormonat
       *[other] den { $n } Monaten davor
    }
    [quarter] { $n ->
        [1] dem Vorquartal
       *[other] den { $n } Quartalen davor
    }
   *[year] { $n ->
        [1] dem Vorjahr
       *[other] den { $n } Jahren davor
    }
}

## Rund um jede Seite

skip-to-text = Zum Text springen
sections = Rubriken
colophon-data = Daten
feed = Feed

## Die Vorlagen

on-this-page = Auf dieser Seite
breadcrumbs = Weg zu dieser Seite
file-by-file = Datei für Datei
what-is-not-told = Was hier nicht steht
editions = Ausgaben
stories = Geschichten
scorecards = Kennzahlen
all-scorecards = Alle Kennzahlen
all-editions = Alle Ausgaben
charts-in-this-edition = Grafiken dieser Ausgabe
more = Mehr
earlier-editions = Frühere Ausgaben
first-edition = Dies ist die erste Ausgabe.
no-edition-yet = Die erste Ausgabe steht noch aus.
address-of-this-edition = Adresse dieser Ausgabe
what-was-read = Was gelesen wurde
turn-before = Davor
turn-after = Danach
receipt = Beleg
receipt-unseen = {" "}für { $of }, { $period }
receipt-question = Frage
receipt-scale = Skala
receipt-who = Wer
receipt-when = Wann
receipt-definition = Definition
receipt-method = Verfahren
receipt-files = Dateien
downloads = Zum Herunterladen
more-on-the-method = Mehr zum Verfahren
full-receipt = Der ganze Beleg
table-behind-chart = Die Tabelle hinter dieser Grafik
no-quotes-yet = Noch hat niemand zugestimmt, hier zitiert zu werden.
corrections = Berichtigungen
words-behind-tone = Die Wörter, an denen es liegt
topic = Thema
share = Anteil
interval-95 = 95-%-Intervall
comments = Kommentare
change = Veränderung
trend = Verlauf
how-it-moves = Wie es sich bewegt
how-they-answered = Wie geantwortet wurde
no-chart-yet = Bisher zu wenige Antworten für eine Grafik.
how-it-compares = Der Vergleich
how-many-answer = Wie viele antworten
receipts = Belege
no-scorecard-yet = Noch gibt es keine Kennzahlen: Keine Befragung nennt ein Team, einen Ort oder einen Kontaktpunkt.
no-story-yet = Noch ist keine Geschichte erzählt.
related = Dazu

## Actions, polls and what else an edition carries

in-this-edition = In dieser Ausgabe
needs-attention = Braucht Aufmerksamkeit
poll-choice = Antwort
poll-share = Anteil
poll-votes = Antworten
poll-said = Was sie sagten
poll-doing = Was wir tun
action-whys = Wie es dazu kam
action-aim = Was es bewegen soll
action-scorecards = Auf den Kennzahlen von:
action-due = bis { $day }
