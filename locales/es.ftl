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
score-by-score = Puntuación por puntuación
work-under-it = El trabajo que hay detrás
no-owner-yet = Todavía no se nombra a ningún responsable.
journey-and-teams = Dónde el recorrido se encuentra con los equipos
no-chart-yet = Por ahora, muy pocas respuestas para un gráfico.
how-it-compares = La comparación
how-many-answer = Cuántos responden
receipts = Justificantes
no-scorecard-yet = Aún no hay indicadores: ninguna encuesta nombra un equipo, un lugar o un punto de contacto.
no-story-yet = Aún no se ha contado ninguna historia.
related = Relacionado

## Navegación y letra pequeña

this-issue = Este número
method = Método
colophon-responses = De { $responses } en { $n ->
    [one] { $n } encuesta
   *[other] { $n } encuestas
}
all-respondents = todas las personas encuestadas
group-of-dimension = { $group } ({ $dimension })
by-dimension = Por { $dimension }
and = { $first } y { $second }

## Ediciones e historias

byline = Por { $name }
edition-number = N.º { $number }
every-edition = Todas las ediciones de { $title }.
where-we-stand = Dónde estamos
where-we-stand-deck = Según las respuestas de nuestros clientes, antes de la primera edición.
draft = Borrador: sin publicar
at-a-glance = De un vistazo
week-at-a-glance = La semana de un vistazo
month-at-a-glance = El mes de un vistazo
customer-story = Historia de un cliente
customer-story-about = Historia de un cliente: { $touchpoint }
stories-deck = Un cliente cada vez: qué pasó, qué aprendimos, qué cambiamos.
told-with-consent = { $customer }: contado con el consentimiento del cliente.
what-we-learned = Qué aprendimos
what-we-changed = Qué cambiamos
related-scorecard = indicadores
related-edition = edición
in-customers-words = En palabras de los clientes
scored = puntuó { $score } de { $top }
nobody-quoted = No se puede citar ningún comentario: muy pocas respuestas o sin consentimiento.
how-quoted = Citados con consentimiento y sin datos de contacto; por turnos de puntuaciones bajas, altas y medias, primero los más recientes.
no-such-page = Esta página no existe
no-such-page-deck = Puede que la dirección esté mal escrita o que la página se haya movido.
newest-edition = La edición más reciente

## Lecturas

period = Periodo
every-period = Todos los periodos
answers-column = Respuestas
answer-column = Respuesta
period-of-days = { $period }, { $days }
period-to-day = { $period }, hasta el { $day }
periods = { $first } a { $last }
row-not-complete = { $period } (incompleto)
not-complete = { $unit ->
    [week] semana incompleta
    [month] mes incompleto
    [quarter] trimestre incompleto
    [year] año incompleto
   *[period] periodo incompleto
}
target = objetivo { $value }
target-line = Objetivo { $value }
no-answers = sin respuestas
too-few-answers = muy pocas respuestas
withheld-for-others = se omite para proteger a un grupo más pequeño
too-few-to-quote = muy pocas respuestas para citarlas
no-end = ninguno
nothing-to-compare = aún nada con que comparar
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } respecto a { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: intervalo del 95{"\u00A0"}% { $interval }, { $answers }
filter-group = { $dimension } es { $group }
rows-kept = cuentan { $kept } de { $rows } filas
number-not-told = número no revelado

## Justificantes

receipt-description = Lo que sustenta { $title }: enunciado, respuestas, intervalos, fuentes.
receipt-of = Justificante: { $question }
readings-as = Lecturas en { $format }
counts-of-nps = Detractores · pasivos · promotores
counts-by-score = Respuestas de { $low } a { $high }
side-detractors = Detractores
side-passives = Pasivos
side-promoters = Promotores
side-low = Bajas
side-middle = Medias
side-high = Altas
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } y { $last }
side-of-many = { $side }, { $first } a { $last }
scale-nps = de { $low } a { $high }: detractores de 0 a 6, pasivos 7 y 8, promotores 9 y 10
scale-share = de { $low } a { $high }; se cuentan las respuestas { $counted }
scale-mean = de { $low } a { $high }
method-nps = intervalo del 95{"\u00A0"}%: Wald ajustado; con menos de diez respuestas, el intervalo de puntuación; el cambio se contrasta con las respuestas de ambos periodos
method-share = intervalo del 95{"\u00A0"}%: Wilson; el cambio, por el intervalo de Newcombe
method-mean = intervalo del 95{"\u00A0"}%: t de Student; el cambio, por la prueba de Welch
method-weighted = { $method }. Las respuestas están ponderadas: valen lo que { $count } de igual peso (Kish 1965); los recuentos por puntuación no están ponderados
definition-nps = La proporción de promotores (9 y 10) menos la de detractores (de 0 a 6), en puntos de −100 a +100.
definition-csat = La proporción de respuestas en lo más alto de la escala, en porcentaje de todas las respuestas a la pregunta.
definition-ces = La media de las respuestas a una pregunta sobre el esfuerzo; en la escala de acuerdo, más alto significa más fácil.
definition-mean = La media de las respuestas en la escala de la pregunta.
definition-share = La proporción de las respuestas que la pregunta cuenta, en porcentaje de todas las respuestas a ella.

## Dentro de una frase

in-week = en la semana hasta el { $day }
in-month = en { $month }
in-quarter = en el { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[4] cuarto
} trimestre de { $year }
in-year = en { $year }
in-last = en { $unit ->
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
in-all = en todas las respuestas
the-period-before = { $unit ->
    [day] { $n ->
        [1] el día anterior
       *[other] los { $n } días anteriores
    }
    [week] { $n ->
        [1] la semana anterior
       *[other] las { $n } semanas anteriores
    }
    [month] { $n ->
        [1] el mes anterior
       *[other] los { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] el trimestre anterior
       *[other] los { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] el año anterior
       *[other] los { $n } años anteriores
    }
}
number-in-words = { $n ->
    [0] ninguno
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $n }
}

## Comparaciones

higher = { $amount } más alto
higher-within = { $amount } más alto (de { $low } a { $high })
lower = { $amount } más bajo
lower-within = { $amount } más bajo (de { $low } a { $high })
no-clear-difference = sin diferencia clara
same-week-last-year = la misma semana del año pasado, { $days }
a-year-before = un año antes, { $period }
all-other-answers = todas las demás respuestas de la empresa
the-target = el objetivo

## Señales y límites

signal-below = Por debajo del límite inferior
signal-above = Por encima del límite superior
signal-run-below = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por debajo del nivel habitual
signal-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por encima del nivel habitual
signal-two-below = { $unit ->
    [week] Dos de tres semanas
    [month] Dos de tres meses
    [quarter] Dos de tres trimestres
   *[year] Dos de tres años
} cerca del límite inferior
signal-two-above = { $unit ->
    [week] Dos de tres semanas
    [month] Dos de tres meses
    [quarter] Dos de tres trimestres
   *[year] Dos de tres años
} cerca del límite superior
limits-note = Las líneas discontinuas son límites que el azar por sí solo rara vez cruza; cuantas menos respuestas, más amplios.
limits-kept = Límites hechos con { $n } { $unit ->
    [week] semanas ({ $days }) y mantenidos desde entonces.
    [month] meses ({ $days }) y mantenidos desde entonces.
    [quarter] trimestres ({ $days }) y mantenidos desde entonces.
   *[year] años ({ $days }) y mantenidos desde entonces.
}
limits-so-far = Límites hechos con { $unit ->
    [week] las { $n } semanas habidas ({ $days }).
    [month] los { $n } meses habidos ({ $days }).
    [quarter] los { $n } trimestres habidos ({ $days }).
   *[year] los { $n } años habidos ({ $days }).
}

## Grupos

order-too-few = Menos de dos grupos tienen suficientes respuestas, así que no hay orden.
order-not-reliable = No hay un orden fiable: según sus respuestas, un grupo podría ocupar, de media, { $ranks } de los { $all } puestos.
order-ranked = Por orden, hasta donde lo dicen las respuestas. Cada cifra se acerca a la media de todos los grupos, tanto más cuantas menos respuestas tiene; cada grupo podría ocupar cualquiera de los puestos indicados a su lado.
ranks = { $best } a { $worst }
funnel-below = { $names } { $n ->
    [one] está
   *[other] están
} por debajo de lo esperado
funnel-above = { $names } { $n ->
    [one] está
   *[other] están
} por encima de lo esperado
funnel-both = { $below }; { $above }
funnel-none = Los { $n } grupos difieren más de lo que explica el azar; medido así, ninguno destaca
funnel-chance = El azar por sí solo explica las diferencias entre los { $n } grupos
funnel-lines = Las líneas dejan margen solo al azar: entre las de puntos se esperan 95 de 100 grupos; entre las discontinuas, 998 de 1000.
funnel-lines-dispersed = Las líneas dejan margen al azar y a las diferencias habituales entre grupos, que son mayores de lo que el azar explica: entre las de puntos se esperan 95 de 100 grupos; entre las discontinuas, 998 de 1000.
improved-too-few = La mayor mejora: no se puede nombrar ningún grupo, pues ninguno tiene suficientes respuestas entonces y en { $before }.
improved-none-of-one = La mayor mejora: ninguna. Solo un grupo tiene suficientes respuestas para compararlo con { $before }, y no ha mejorado claramente.
improved-none = La mayor mejora: ninguna. { $n } grupos tienen suficientes respuestas para compararlos con { $before }, y ninguno ha mejorado claramente.
improved-alike = La mayor mejora: ningún grupo en particular. { $n } grupos han mejorado claramente { $on_before }, y el azar explica las diferencias entre sus cambios.
improved-group = La mayor mejora: { $name }, { $change } { $on_before }. El mayor cambio es en parte el más afortunado: acercado al de todos los grupos, es de { $shrunken }.
cause-fell = baja claramente { $before }
cause-below-limit = por debajo del límite inferior de su propio gráfico
cause-run = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por debajo de su nivel habitual
cause-two-of-three = { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
} cerca del límite inferior de su propio gráfico
cause-peers = más bajo de lo esperado entre los grupos
cause-rose = sube claramente { $before }
cause-above-limit = por encima del límite superior de su propio gráfico
cause-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por encima de su nivel habitual
cause-two-of-three-above = { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
} cerca del límite superior de su propio gráfico
cause-peers-higher = más alto de lo esperado entre los grupos
nothing-stands-out-above = Nada destaca { $in_period }: ningún grupo subió claramente, cruzó su propio límite superior ni está más alto de lo esperado entre los demás.
journey = Recorrido
actions = Medidas
attention-group = grupo
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = Nada destaca { $in_period }: ningún grupo bajó claramente, cruzó su propio límite inferior ni está más bajo de lo esperado entre los demás.
mix-fell = { $question } bajó respecto a { $from } aunque subió en cada uno de los grupos: más respuestas vinieron de aquellos donde es bajo.
mix-rose = { $question } subió respecto a { $from } aunque bajó en cada uno de los grupos: más respuestas vinieron de aquellos donde es alto.
mix-explains = Del cambio de { $question } respecto a { $from }, { $total }, { $mix } se deben a que respondieron otros grupos que antes, no a sus propias cifras.
fewer-answers = Solo { $answers } { $in_period }, donde lo habitual son { $usual } (la mediana de { $unit ->
    [week] las { $n } semanas anteriores
    [month] los { $n } meses anteriores
    [quarter] los { $n } trimestres anteriores
   *[year] los { $n } años anteriores
}).
unfinished = { $period }: aún incompleto. Sus respuestas acaban el { $day }. Se dibuja hueco y no se compara con nada.

## Indicadores

one-family = Los cambios de la tabla se contrastan como una familia (Benjamini-Hochberg): solo se dice que algo sube o baja si está claro entre todos ellos.
comparisons-family = Las comparaciones se contrastan como una familia (Benjamini-Hochberg); un objetivo se mide con el intervalo del 95{"\u00A0"}%.
attention = Dónde la experiencia de los clientes requiere atención
no-action-yet = Aún sin medidas
scorecards-deck = Dónde está cada parte de la empresa, con las respuestas en que se apoya.
the-company = La empresa
scorecards-by = Indicadores por { $dimension }.
order-of-journey = En el orden del recorrido del cliente.
order-of-alphabet = Por orden alfabético.
question-in-period = { $question }, { $period }
how-they-stand = Cómo están: { $period }
could-be-ranked = Puestos posibles
drawn-to-the-mean = { $question }, acercado a la media
as-answered = { $question } según las respuestas
every-period-note = todos los periodos
every-period-evidence = todos los periodos con sus pruebas
receipt-link = { $question }: justificante
where-it-stands = Cómo está
how-many-answered = ¿Cuántos clientes respondieron?
beside-others = Las cifras más recientes junto a otras
compared-with = Comparado con
compared-there = Allí
compared-here = Aquí
question-against = { $question }: { $against }
all-of-them = Los { $n }
no-figure-in-period = Muy pocas respuestas para una cifra { $in_period }.
stood = { $question } se situó en { $value } { $in_period }.
stood-and-moved = { $question } se situó en { $value } { $in_period }: { $change }.
stood-without-change = { $question } se situó en { $value } { $in_period }, { $change }.
read-by-month = Se lee por meses: una semana tiene muy pocas respuestas para valerse por sí sola.
read-by-week = Se lee por semanas: una semana habitual tiene { $n }, la mediana de trece.
read-by-month-since = Se lee por meses: una semana habitual tiene { $n }, y hacen falta { $needed } para que una semana se valga por sí sola.
month-by-month = Mes a mes
the-other-figures = Las demás cifras
drawn-on-one-scale = { $title }, en una misma escala
moved-below = { $question } cayó por debajo de su límite inferior { $in_period }
moved-below-and-back = { $question } cayó por debajo de su límite inferior { $in_period } y ya está dentro
moved-above = { $question } subió por encima de su límite superior { $in_period }
moved-above-and-back = { $question } subió por encima de su límite superior { $in_period } y ya está dentro
moved-run-below = { $question } estuvo por debajo de su nivel habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
}, la última vez { $in_period }
moved-run-above = { $question } estuvo por encima de su nivel habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
}, la última vez { $in_period }
moved-two-below = { $question } se acercó a su límite inferior en { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
}, la última vez { $in_period }
moved-two-above = { $question } se acercó a su límite superior en { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
}, la última vez { $in_period }
moved-by-chance = { $question }: nada en { $n } { $unit ->
    [week] { $n ->
        [1] semana completa
       *[other] semanas completas
    }
    [month] { $n ->
        [1] mes completo
       *[other] meses completos
    }
    [quarter] { $n ->
        [1] trimestre completo
       *[other] trimestres completos
    }
   *[year] { $n ->
        [1] año completo
       *[other] años completos
    }
} que el azar no explique
how-moved-weekly = ¿Cómo se ha movido { $question } de { $group }, semana a semana?
stood-over-a-year = ¿Dónde ha estado { $question } en doce meses?
stood-over-a-year-for = ¿Dónde ha estado { $question } de { $group } en doce meses?

## Gráficos

all-line = Todos { $value }
band-note = La banda es el intervalo del 95{"\u00A0"}%.
bands-note = Las bandas son intervalos del 95{"\u00A0"}%.
dots-note = La línea que cruza cada punto es su intervalo del 95{"\u00A0"}%; donde las líneas se solapan, el orden no es seguro.
question-by-unit = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}
question-by-unit-of = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}, { $whose }
question-by-unit-and-dimension = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
} y { $dimension }
question-by-dimension = { $question } por { $dimension }, { $period }
question-by-answers = { $question } por número de respuestas, { $period }
answers-by-unit = Respuestas por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}
measure-nps = { $question } (de −100 a +100)
measure-share = { $question } (% de las respuestas)
measure-mean = { $question } (media, de { $low } a { $high })
source = Fuente: { $survey }, { $answers }.
source-over = Fuente: { $survey }, { $answers }, { $periods }.
lower-than-expected = por debajo de lo esperado
higher-than-expected = por encima de lo esperado
within-the-limits = dentro de los límites
among-the-rest = Entre los demás
cell-too-few = muy pocas
cell-none = ninguna
top-and-bottom = { $question }: { $top } de { $answers } en lo más alto, { $bottom } en lo más bajo
share-by-score = Proporción de respuestas por puntuación, { $period }
quoted = «{ $words }»
reputation = Reputación
search = Buscar

## Medidas

actions-deck = Qué nos dijeron los clientes, qué se está haciendo al respecto, quién y para cuándo, y si ayudó.
nothing-is-being-done = Aún no se está haciendo nada
actions-open = Abiertas
actions-closed = Cerradas
how-actions-are-measured = Una cifra se compara con las trece semanas (o los tres meses, o la oleada) anteriores a que la medida empezara a notarse, desde la cuarta semana completa. Que sube o baja se dice con la misma prueba que en todo este sitio, sobre todas las medidas juntas. Las respuestas pueden decir que una cifra se movió. Qué la movió no lo pueden decir: en esas semanas pasaron también otras cosas.
what-needs-attention = Qué requiere atención
needs-attention = Requiere atención
no-open-action = No hay ninguna medida abierta.
action-planned = Prevista
action-in-progress = En curso
action-done = Hecha
action-dropped = Abandonada
state-on-day = { $state } el { $day }
the-whole-company = toda la empresa
stretch-before = Antes
stretch-since = Desde entonces
stretch-now = Ahora
nothing-to-measure = Aún nada que medir: los clientes todavía no lo notan
nothing-to-measure-until = Aún nada que medir: empieza el { $day }
too-early = Demasiado pronto para decirlo: { $passed }
too-few-to-say-moved = Muy pocas respuestas para decir si se movió
not-clearly-moved = No se ha movido claramente
what-has-been-done = Qué se ha hecho
what-is-being-done = Qué se está haciendo

## Búsqueda y recorrido

search-deck = Todas las ediciones, historias, indicadores y páginas de este boletín.
words-to-look-for = Palabras que buscar
search-without-script = Para buscar por palabras, permita que esta página ejecute su script. Todo lo que hay está abajo.
search-found = Encontradas: {"{}"}
search-none = No se encontró nada.
search-some = Ninguna página tiene todas estas palabras; estas tienen algunas.
pages = Páginas
how-figures-are-made = Cómo se hacen las cifras
the-data = Los datos
touchpoint-by-touchpoint = Punto de contacto a punto de contacto
touchpoint-by-touchpoint-work = Punto de contacto a punto de contacto, con el trabajo que hay debajo
stars-and-replies = Estrellas y respuestas
how-it-is-made = Cómo se hace
every-window-as-json = todas las ventanas en JSON
receipt-unseen-of = {" "}de { $of }

## Palabras de los comentarios

what-they-write-about = Sobre qué escriben
what-they-write-about-in = Sobre qué escriben: { $survey }
share-of-topics = La proporción de comentarios que mencionan cada tema, { $period }
word = Palabra
few-people = pocos
customers-column = Clientes
positive-words = Palabras positivas
negative-words = Palabras negativas
how-comments-sound = Cómo suenan los comentarios
no-telling-word = Ninguna palabra que usen suficientes clientes distingue a los dos más de lo que lo haría el azar.
topics = Temas

## Actions, polls and what else an edition carries

in-this-edition = En esta edición
poll-choice = Respuesta
poll-share = Porcentaje
poll-votes = Respuestas
poll-said = Lo que dijeron
poll-doing = Lo que hacemos
action-whys = Por qué se llegó a esto
action-aim = Lo que debe mover
action-scorecards = En los indicadores de:
action-due = hasta el { $day }
method-weighted-to-match = { $method }. Las respuestas están ponderadas según lo conocido ({ $known }): valen lo que { $count } de igual peso (Kish 1965); los recuentos por puntuación no están ponderados
figure-withheld = La cifra de { $period } se omite para proteger a un grupo más pequeño.
no-answers-in-period = Sin respuestas { $in_period }.

## En los gráficos

labelled = { $name }: { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = eje de { $low } a { $high }
chart-scores = puntuaciones de { $low } a { $high }
chart-shown = se muestra de { $low } a { $high }
chart-mark = { $value } (intervalo de { $low } a { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Sin periodos
chart-too-few-throughout = Muy pocas respuestas en todos los periodos
chart-only = Único: { $period }, { $mark }
chart-first = Primero: { $period }, { $mark }
chart-last = Último: { $period }, { $mark }
chart-too-few-in = Muy pocas respuestas en { $n ->
    [one] { $n } periodo
   *[other] { $n } periodos
}
chart-not-complete = { $period }: periodo incompleto
chart-one-period = Un periodo, { $period }
chart-periods = { $n } periodos, de { $first } a { $last }
chart-same = El mismo valor siempre: { $value }
chart-extremes = El más alto, { $high } ({ $highest }); el más bajo, { $low } ({ $lowest })
chart-marked = Señalado: { $events }
chart-limits = Límites del azar al final: de { $low } a { $high }
upper-limit = límite superior
lower-limit = límite inferior
so-far = hasta ahora
count-so-far = { $n } hasta ahora
chart-most = El máximo: { $n } ({ $period })
chart-newest = El último: { $n } ({ $period })
chart-per-cent = Porcentaje por respuesta: { $shares }
chart-beyond = { $point }, fuera de los límites
chart-answers = respuestas
heat-lower = { $cell }, claramente más bajo
heat-higher = { $cell }, claramente más alto
heat-withheld = { $n } con muy pocas respuestas
heat-more = { $n } más con muy pocas respuestas
heat-few = pocas
improve-first = Mejorar primero
keep = Conservar
low-priority = Poca prioridad
maintain = Mantener
importance = Importancia
score = Puntuación
chart-aspect = { $aspect }: importancia { $importance }, puntuación { $score }
chart-aspect-within = { $aspect }: importancia { $importance } (intervalo de { $low } a { $high }), puntuación { $score }
chart-too-few-of = Muy pocas respuestas: { $names }
chart-panels = De { $first } a { $last } en cada recuadro
