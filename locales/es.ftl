# Las palabras de las páginas en español.

## Números

answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
responses = { $n ->
    [one] { $n } cuestionario
   *[other] { $n } cuestionarios
}
customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
dollar-sign = US$
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = de{"\u00A0"}{ $high }
interval = de { $low } a { $high }
points = { $n ->
    [one] { $amount } punto
   *[other] { $amount } puntos
}

## Cambios

change-up = sube { $amount }
change-up-within = sube { $amount } (de { $low } a { $high })
change-down = baja { $amount }
change-down-within = baja { $amount } (de { $low } a { $high })
no-clear-change = sin cambio claro
too-few-to-compare = muy pocas respuestas para comparar

## Días

month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
day = { $day } de { $month } de { $year }
day-of-month = { $day } de { $month }
month = { $month } de { $year }
days-of-a-month = del { $first } al { $last } de { $month } de { $year }
days = del { $first } al { $last }

## Periodos

period-week = la semana hasta el { $day }
period-quarter = el { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[4] cuarto
} trimestre de { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] el día
       *[other] los { $n } días
    }
    [week] { $n ->
        [1] la semana
       *[other] las { $n } semanas
    }
    [month] { $n ->
        [1] el mes
       *[other] los { $n } meses
    }
    [quarter] { $n ->
        [1] el trimestre
       *[other] los { $n } trimestres
    }
   *[year] { $n ->
        [1] el año
       *[other] los { $n } años
    }
} hasta el { $day }
period-all = todas las respuestas
short-week = semana { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } de { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] último día
       *[other] últimos { $n } días
    }
    [week] { $n ->
        [1] última semana
       *[other] últimas { $n } semanas
    }
    [month] { $n ->
        [1] último mes
       *[other] últimos { $n } meses
    }
    [quarter] { $n ->
        [1] último trimestre
       *[other] últimos { $n } trimestres
    }
   *[year] { $n ->
        [1] último año
       *[other] últimos { $n } años
    }
}
short-all = todo
on-the-period-before = respecto { $unit ->
    [day] { $n ->
        [1] al día anterior
       *[other] a los { $n } días anteriores
    }
    [week] { $n ->
        [1] a la semana anterior
       *[other] a las { $n } semanas anteriores
    }
    [month] { $n ->
        [1] al mes anterior
       *[other] a los { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] al trimestre anterior
       *[other] a los { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] al año anterior
       *[other] a los { $n } años anteriores
    }
}

## Alrededor de cada página

skip-to-text = Ir al texto
sections = Secciones
colophon-data = Datos
feed = Canal Atom

## Las plantillas

on-this-page = En esta página
breadcrumbs = Ruta de navegación
file-by-file = Archivo por archivo
what-is-not-told = Lo que aquí no se cuenta
editions = Ediciones
stories = Historias
scorecards = Indicadores
all-scorecards = Todos los indicadores
all-editions = Todas las ediciones
charts-in-this-edition = Gráficos de esta edición
more = Más
earlier-editions = Ediciones anteriores
first-edition = Esta es la primera edición.
no-edition-yet = La primera edición está por llegar.
address-of-this-edition = Dirección de esta
what-was-read = Qué se leyó
turn-before = Antes
turn-after = Después
receipt = Justificante
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Pregunta
receipt-scale = Escala
receipt-who = Quién
receipt-when = Cuándo
receipt-definition = Definición
receipt-method = Método
receipt-files = Archivos
downloads = Descargas
more-on-the-method = Más sobre el método
full-receipt = El justificante completo
table-behind-chart = La tabla de este gráfico
no-quotes-yet = Ningún cliente ha aceptado todavía que se le cite aquí.
corrections = Correcciones
words-behind-tone = Las palabras que lo indican
topic = Tema
share = Proporción
interval-95 = Intervalo del 95{"\u00A0"}%
comments = Comentarios
change = Cambio
trend = Evolución
how-it-moves = Cómo se mueve
how-they-answered = Cómo respondieron
no-chart-yet = Por ahora, muy pocas respuestas para un gráfico.
how-it-compares = La comparación
how-many-answer = Cuántos responden
receipts = Justificantes
no-scorecard-yet = Aún no hay indicadores: ninguna encuesta nombra un equipo, un lugar o un punto de contacto.
no-story-yet = Aún no se ha contado ninguna historia.
related = Relacionado

## Actions, polls and what else an edition carries

in-this-edition = En esta edición
needs-attention = Necesita atención
poll-choice = Respuesta
poll-share = Porcentaje
poll-votes = Respuestas
poll-said = Lo que dijeron
poll-doing = Lo que hacemos
action-whys = Por qué se llegó a esto
action-aim = Lo que debe mover
action-scorecards = En los indicadores de:
action-due = hasta el { $day }
