# Les mots des pages en français.

## Nombres

answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
responses = { $n ->
    [one] { $n } questionnaire
   *[other] { $n } questionnaires
}
customers = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
dollar-sign = $US
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = sur{"\u00A0"}{ $high }
interval = { $low } à { $high }
points = { $n ->
    [one] { $amount } point
   *[other] { $amount } points
}

## Évolutions

change-up = en hausse de { $amount }
change-up-within = en hausse de { $amount } ({ $low } à { $high })
change-down = en baisse de { $amount }
change-down-within = en baisse de { $amount } ({ $low } à { $high })
no-clear-change = pas d’évolution nette
too-few-to-compare = trop peu de réponses pour comparer

## Jours

month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
month = { $month } { $year }
days-of-a-month = du { $first ->
    [1] 1er
   *[other] { $first }
} au { $last } { $month } { $year }
days = du { $first } au { $last }

## Périodes

period-week = la semaine jusqu’au { $day }
period-quarter = le { $quarter ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[4] quatrième
} trimestre { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] le jour
       *[other] les { $n } jours
    }
    [week] { $n ->
        [1] la semaine
       *[other] les { $n } semaines
    }
    [month] { $n ->
        [1] le mois
       *[other] les { $n } mois
    }
    [quarter] { $n ->
        [1] le trimestre
       *[other] les { $n } trimestres
    }
   *[year] { $n ->
        [1] l’année
       *[other] les { $n } années
    }
} jusqu’au { $day }
period-all = toutes les réponses
short-week = semaine { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] dernier jour
       *[other] { $n } derniers jours
    }
    [week] { $n ->
        [1] dernière semaine
       *[other] { $n } dernières semaines
    }
    [month] { $n ->
        [1] dernier mois
       *[other] { $n } derniers mois
    }
    [quarter] { $n ->
        [1] dernier trimestre
       *[other] { $n } derniers trimestres
    }
   *[year] { $n ->
        [1] dernière année
       *[other] { $n } dernières années
    }
}
short-all = toutes
on-the-period-before = par rapport { $unit ->
    [day] { $n ->
        [1] à la veille
       *[other] aux { $n } jours précédents
    }
    [week] { $n ->
        [1] à la semaine précédente
       *[other] aux { $n } semaines précédentes
    }
    [month] { $n ->
        [1] au mois précédent
       *[other] aux { $n } mois précédents
    }
    [quarter] { $n ->
        [1] au trimestre précédent
       *[other] aux { $n } trimestres précédents
    }
   *[year] { $n ->
        [1] à l’année précédente
       *[other] aux { $n } années précédentes
    }
}

## Autour de chaque page

skip-to-text = Aller au texte
sections = Rubriques
colophon-data = Données
feed = Flux Atom

## Les gabarits

on-this-page = Sur cette page
breadcrumbs = Fil d’Ariane
file-by-file = Fichier par fichier
what-is-not-told = Ce qui n’est pas dit ici
editions = Éditions
stories = Récits
scorecards = Tableaux de bord
all-scorecards = Tous les tableaux de bord
all-editions = Toutes les éditions
charts-in-this-edition = Graphiques de cette édition
more = Plus
earlier-editions = Éditions précédentes
first-edition = Ceci est la première édition.
no-edition-yet = La première édition est encore à venir.
address-of-this-edition = Adresse de celle-ci
what-was-read = Ce qui a été lu
turn-before = Avant
turn-after = Après
receipt = Justificatif
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Question
receipt-scale = Échelle
receipt-who = Qui
receipt-when = Quand
receipt-definition = Définition
receipt-method = Méthode
receipt-files = Fichiers
downloads = Téléchargements
more-on-the-method = En savoir plus sur la méthode
full-receipt = Le justificatif complet
table-behind-chart = Le tableau derrière ce graphique
no-quotes-yet = Aucun client n’a encore accepté d’être cité ici.
corrections = Rectificatifs
words-behind-tone = Les mots qui en décident
topic = Thème
share = Part
interval-95 = Intervalle à 95{"\u202F"}%
comments = Commentaires
change = Évolution
trend = Tendance
how-it-moves = Comment cela évolue
how-they-answered = Ce qu’ils ont répondu
no-chart-yet = Trop peu de réponses pour un graphique jusqu’ici.
how-it-compares = La comparaison
how-many-answer = Combien répondent
receipts = Justificatifs
no-scorecard-yet = Il n’y a pas encore de tableau de bord : aucune enquête ne nomme une équipe, un lieu ou un point de contact.
no-story-yet = Aucun récit n’a encore été raconté.
related = Sur le même sujet

## Actions, polls and what else an edition carries

in-this-edition = Dans ce numéro
needs-attention = À surveiller
poll-choice = Réponse
poll-share = Part
poll-votes = Réponses
poll-said = Ce qu’ils ont dit
poll-doing = Ce que nous faisons
action-whys = Comment on en est arrivé là
action-aim = Ce que cela doit faire bouger
action-scorecards = Sur les tableaux de bord :
action-due = d’ici le { $day }
