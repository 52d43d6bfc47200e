# As palavras das páginas em português.

## Números

answers = { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
}
responses = { $n ->
    [one] { $n } questionário
   *[other] { $n } questionários
}
customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
dollar-sign = US$
money = { $minus }{ $sign }{"\u00A0"}{ $amount }
money-in-code = { $minus }{ $code }{"\u00A0"}{ $amount }
unit-of-scale = de{"\u00A0"}{ $high }
interval = { $low } a { $high }
points = { $n ->
    [one] { $amount } ponto
   *[other] { $amount } pontos
}

## Mudanças

change-up = subiu { $amount }
change-up-within = subiu { $amount } ({ $low } a { $high })
change-down = caiu { $amount }
change-down-within = caiu { $amount } ({ $low } a { $high })
no-clear-change = sem mudança clara
too-few-to-compare = respostas insuficientes para comparar

## Dias

month-name = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
day = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month } de { $year }
day-of-month = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month }
month = { $month } de { $year }
days-of-a-month = { $first ->
    [1] 1º
   *[other] { $first }
} a { $last } de { $month } de { $year }
days = { $first } a { $last }

## Períodos

period-week = a semana até { $day }
period-quarter = o { $quarter ->
    [1] primeiro
    [2] segundo
    [3] terceiro
   *[4] quarto
} trimestre de { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] o dia
       *[other] os { $n } dias
    }
    [week] { $n ->
        [1] a semana
       *[other] as { $n } semanas
    }
    [month] { $n ->
        [1] o mês
       *[other] os { $n } meses
    }
    [quarter] { $n ->
        [1] o trimestre
       *[other] os { $n } trimestres
    }
   *[year] { $n ->
        [1] o ano
       *[other] os { $n } anos
    }
} até { $day }
period-all = todas as respostas
short-week = semana { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } de { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] último dia
       *[other] últimos { $n } dias
    }
    [week] { $n ->
        [1] última semana
       *[other] últimas { $n } semanas
    }
    [month] { $n ->
        [1] último mês
       *[other] últimos { $n } meses
    }
    [quarter] { $n ->
        [1] último trimestre
       *[other] últimos { $n } trimestres
    }
   *[year] { $n ->
        [1] último ano
       *[other] últimos { $n } anos
    }
}
short-all = tudo
on-the-period-before = em relação { $unit ->
    [day] { $n ->
        [1] ao dia anterior
       *[other] aos { $n } dias anteriores
    }
    [week] { $n ->
        [1] à semana anterior
       *[other] às { $n } semanas anteriores
    }
    [month] { $n ->
        [1] ao mês anterior
       *[other] aos { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] ao trimestre anterior
       *[other] aos { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] ao ano anterior
       *[other] aos { $n } anos anteriores
    }
}

## Em volta de cada página

skip-to-text = Ir para o texto
sections = Seções
colophon-data = Dados
feed = Feed

## Os modelos

on-this-page = Nesta página
breadcrumbs = Caminho até esta página
file-by-file = Arquivo por arquivo
what-is-not-told = O que não se conta aqui
editions = Edições
stories = Histórias
scorecards = Painéis
all-scorecards = Todos os painéis
all-editions = Todas as edições
charts-in-this-edition = Gráficos desta edição
more = Mais
earlier-editions = Edições anteriores
first-edition = Esta é a primeira edição.
no-edition-yet = A primeira edição ainda está por vir.
address-of-this-edition = Endereço desta
what-was-read = O que foi lido
turn-before = Antes
turn-after = Depois
receipt = Comprovante
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Pergunta
receipt-scale = Escala
receipt-who = Quem
receipt-when = Quando
receipt-definition = Definição
receipt-method = Método
receipt-files = Arquivos
downloads = Downloads
more-on-the-method = Mais sobre o método
full-receipt = O comprovante completo
table-behind-chart = A tabela por trás deste gráfico
no-quotes-yet = Nenhum cliente concordou ainda em ser citado aqui.
corrections = Correções
words-behind-tone = As palavras que levam a isso
topic = Tema
share = Parcela
interval-95 = Intervalo de 95%
comments = Comentários
change = Mudança
trend = Evolução
how-it-moves = Como se move
how-they-answered = Como responderam
score-by-score = Nota a nota
work-under-it = O trabalho por trás
no-owner-yet = Ainda não há um responsável indicado.
journey-and-teams = Onde o percurso encontra as equipas
no-chart-yet = Por enquanto, respostas insuficientes para um gráfico.
how-it-compares = A comparação
how-many-answer = Quantos respondem
receipts = Comprovantes
no-scorecard-yet = Ainda não há painel: nenhuma pesquisa nomeia uma equipe, um local ou um ponto de contato.
no-story-yet = Nenhuma história foi contada ainda.
related = Relacionado

## Navegação e letras miúdas

this-issue = Esta edição
method = Método
colophon-responses = De { $responses } em { $n ->
    [one] { $n } pesquisa
   *[other] { $n } pesquisas
}
all-respondents = todos os respondentes
group-of-dimension = { $group } ({ $dimension })
by-dimension = Por { $dimension }
and = { $first } e { $second }

## Edições e histórias

byline = Por { $name }
edition-number = Nº { $number }
every-edition = Todas as edições de { $title }.
where-we-stand = Onde estamos
where-we-stand-deck = Segundo as respostas de nossos clientes, antes da primeira edição.
draft = Rascunho: não publicado
at-a-glance = Num relance
week-at-a-glance = A semana num relance
month-at-a-glance = O mês num relance
customer-story = História de cliente
customer-story-about = História de cliente: { $touchpoint }
stories-deck = Um cliente por vez: o que aconteceu, o que aprendemos, o que mudamos.
told-with-consent = { $customer }: contado com o consentimento do cliente.
what-we-learned = O que aprendemos
what-we-changed = O que mudamos
related-scorecard = painel
related-edition = edição
in-customers-words = Nas palavras dos clientes
scored = deu nota { $score } de { $top }
nobody-quoted = Nenhum comentário pode ser citado: respostas insuficientes ou sem consentimento.
how-quoted = Citados com consentimento, sem dados de contato; alternando notas baixas, altas e médias, os mais recentes primeiro.
no-such-page = Esta página não existe
no-such-page-deck = O endereço pode estar errado, ou a página pode ter mudado de lugar.
newest-edition = A edição mais recente

## Leituras

period = Período
every-period = Todos os períodos
answers-column = Respostas
answer-column = Resposta
period-of-days = { $period }, { $days }
period-to-day = { $period }, até { $day }
periods = { $first } a { $last }
row-not-complete = { $period } (incompleto)
not-complete = { $unit ->
    [week] semana incompleta
    [month] mês incompleto
    [quarter] trimestre incompleto
    [year] ano incompleto
   *[period] período incompleto
}
target = meta { $value }
target-line = Meta { $value }
no-answers = sem respostas
too-few-answers = respostas insuficientes
withheld-for-others = omitido para proteger um grupo menor
too-few-to-quote = respostas insuficientes para citar
no-end = nenhum
nothing-to-compare = ainda nada com que comparar
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } em relação a { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: intervalo de 95% { $interval }, { $answers }
filter-group = { $dimension } é { $group }
rows-kept = { $kept } de { $rows } linhas contam
number-not-told = número não informado

## Comprovantes

receipt-description = O que sustenta { $title }: enunciado, respostas, intervalos, fontes.
receipt-of = Comprovante: { $question }
readings-as = Leituras em { $format }
counts-of-nps = Detratores · neutros · promotores
counts-by-score = Respostas de { $low } a { $high }
side-detractors = Detratores
side-passives = Neutros
side-promoters = Promotores
side-low = Baixas
side-middle = Médias
side-high = Altas
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } e { $last }
side-of-many = { $side }, { $first } a { $last }
scale-nps = { $low } a { $high }: detratores 0 a 6, neutros 7 e 8, promotores 9 e 10
scale-share = { $low } a { $high }; contam-se as respostas { $counted }
scale-mean = { $low } a { $high }
method-nps = intervalo de 95%: Wald ajustado; com menos de dez respostas, o intervalo de escore; a mudança é testada nas respostas dos dois períodos
method-share = intervalo de 95%: Wilson; a mudança, pelo intervalo de Newcombe
method-mean = intervalo de 95%: t de Student; a mudança, pelo teste de Welch
method-weighted = { $method }. As respostas são ponderadas: valem tanto quanto { $count } de mesmo peso (Kish 1965); as contagens por nota não são ponderadas
definition-nps = A parcela de promotores (9 e 10) menos a de detratores (0 a 6), em pontos de −100 a +100.
definition-csat = A parcela de respostas no topo da escala, em porcentagem de todas as respostas à pergunta.
definition-ces = A média das respostas a uma pergunta sobre esforço; na escala de concordância, mais alto significa mais fácil.
definition-mean = A média das respostas na escala da pergunta.
definition-share = A parcela das respostas que a pergunta conta, em porcentagem de todas as respostas a ela.

## Dentro de uma frase

in-week = na semana até { $day }
in-month = em { $month }
in-quarter = no { $quarter ->
    [1] primeiro
    [2] segundo
    [3] terceiro
   *[4] quarto
} trimestre de { $year }
in-year = em { $year }
in-last = { $unit ->
    [day] { $n ->
        [1] no dia
       *[other] nos { $n } dias
    }
    [week] { $n ->
        [1] na semana
       *[other] nas { $n } semanas
    }
    [month] { $n ->
        [1] no mês
       *[other] nos { $n } meses
    }
    [quarter] { $n ->
        [1] no trimestre
       *[other] nos { $n } trimestres
    }
   *[year] { $n ->
        [1] no ano
       *[other] nos { $n } anos
    }
} até { $day }
in-all = em todas as respostas
the-period-before = { $unit ->
    [day] { $n ->
        [1] o dia anterior
       *[other] os { $n } dias anteriores
    }
    [week] { $n ->
        [1] a semana anterior
       *[other] as { $n } semanas anteriores
    }
    [month] { $n ->
        [1] o mês anterior
       *[other] os { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] o trimestre anterior
       *[other] os { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] o ano anterior
       *[other] os { $n } anos anteriores
    }
}
number-in-words = { $n ->
    [0] nenhum
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
    [9] nove
    [10] dez
    [11] onze
    [12] doze
   *[other] { $n }
}

## Comparações

higher = { $amount } mais alto
higher-within = { $amount } mais alto ({ $low } a { $high })
lower = { $amount } mais baixo
lower-within = { $amount } mais baixo ({ $low } a { $high })
no-clear-difference = sem diferença clara
same-week-last-year = a mesma semana do ano passado, { $days }
a-year-before = um ano antes, { $period }
all-other-answers = todas as outras respostas da empresa
the-target = a meta

## Sinais e limites

signal-below = Abaixo do limite inferior
signal-above = Acima do limite superior
signal-run-below = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} abaixo do nível habitual
signal-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} acima do nível habitual
signal-two-below = { $unit ->
    [week] Duas de três semanas
    [month] Dois de três meses
    [quarter] Dois de três trimestres
   *[year] Dois de três anos
} perto do limite inferior
signal-two-above = { $unit ->
    [week] Duas de três semanas
    [month] Dois de três meses
    [quarter] Dois de três trimestres
   *[year] Dois de três anos
} perto do limite superior
limits-note = As linhas tracejadas são limites que só o acaso raramente cruza; quanto menos respostas, mais largos.
limits-kept = Limites feitos com { $n } { $unit ->
    [week] semanas ({ $days }) e mantidos desde então.
    [month] meses ({ $days }) e mantidos desde então.
    [quarter] trimestres ({ $days }) e mantidos desde então.
   *[year] anos ({ $days }) e mantidos desde então.
}
limits-so-far = Limites feitos com { $unit ->
    [week] as { $n } semanas até aqui ({ $days }).
    [month] os { $n } meses até aqui ({ $days }).
    [quarter] os { $n } trimestres até aqui ({ $days }).
   *[year] os { $n } anos até aqui ({ $days }).
}

## Grupos

order-too-few = Menos de dois grupos têm respostas suficientes, portanto não há ordem.
order-not-reliable = Não há ordem confiável: por suas respostas, um grupo poderia ocupar, em média, { $ranks } das { $all } posições.
order-ranked = Em ordem, até onde as respostas dizem. Cada valor é aproximado da média de todos os grupos, tanto mais quanto menos respostas tem; cada grupo poderia ocupar qualquer das posições ao lado.
ranks = { $best } a { $worst }
funnel-below = { $names } { $n ->
    [one] está
   *[other] estão
} abaixo do esperado
funnel-above = { $names } { $n ->
    [one] está
   *[other] estão
} acima do esperado
funnel-both = { $below }; { $above }
funnel-none = Os { $n } grupos diferem mais do que o acaso explica; por essa medida, nenhum se destaca
funnel-chance = O acaso sozinho explica como os { $n } grupos diferem
funnel-lines = As linhas dão margem só ao acaso: entre as pontilhadas esperam-se 95 de 100 grupos; entre as tracejadas, 998 de 1.000.
funnel-lines-dispersed = As linhas dão margem ao acaso e às diferenças habituais entre grupos, maiores do que o acaso explica: entre as pontilhadas esperam-se 95 de 100 grupos; entre as tracejadas, 998 de 1.000.
improved-too-few = Maior melhora: nenhum grupo pode ser apontado, pois nenhum tem respostas suficientes para comparar { $on_before }.
improved-none-of-one = Maior melhora: nenhuma. Só um grupo tem respostas suficientes para comparar { $on_before }, e não melhorou claramente.
improved-none = Maior melhora: nenhuma. { $n } grupos têm respostas suficientes para comparar { $on_before }, e nenhum melhorou claramente.
improved-alike = Maior melhora: nenhum grupo em particular. { $n } grupos melhoraram claramente { $on_before }, e o acaso explica como suas mudanças diferem.
improved-group = Maior melhora: { $name }, { $change } { $on_before }. A maior mudança é em parte a mais sortuda: aproximada da de todos os grupos, é de { $shrunken }.
cause-fell = caiu claramente { $before }
cause-below-limit = abaixo do limite inferior do próprio gráfico
cause-run = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} abaixo do seu nível habitual
cause-two-of-three = { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
} perto do limite inferior do próprio gráfico
cause-peers = mais baixo do que se espera entre os grupos
cause-rose = subiu claramente { $before }
cause-above-limit = acima do limite superior do próprio gráfico
cause-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} acima do seu nível habitual
cause-two-of-three-above = { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
} perto do limite superior do próprio gráfico
cause-peers-higher = mais alto do que se espera entre os grupos
nothing-stands-out-above = Nada se destaca { $in_period }: nenhum grupo subiu claramente, cruzou o próprio limite superior ou está mais alto do que se espera entre os demais.
journey = Jornada
actions = Ações
attention-group = grupo
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = Nada se destaca { $in_period }: nenhum grupo caiu claramente, cruzou o próprio limite inferior ou está mais baixo do que se espera entre os demais.
mix-fell = { $question } caiu em relação a { $from } embora tenha subido em cada um dos grupos: mais respostas vieram daqueles em que é baixo.
mix-rose = { $question } subiu em relação a { $from } embora tenha caído em cada um dos grupos: mais respostas vieram daqueles em que é alto.
mix-explains = Da mudança de { $question } em relação a { $from }, { $total }, { $mix } vêm de terem respondido outros grupos que antes, não dos próprios valores deles.
fewer-answers = Só { $answers } { $in_period }, onde o habitual são { $usual } (a mediana { $unit ->
    [week] das { $n } semanas anteriores
    [month] dos { $n } meses anteriores
    [quarter] dos { $n } trimestres anteriores
   *[year] dos { $n } anos anteriores
}).
unfinished = { $period }: ainda incompleto. Suas respostas terminam em { $day }. É desenhado vazado e não se compara com nada.

## Painéis

one-family = As mudanças da tabela são testadas como uma família (Benjamini-Hochberg): só se diz que algo subiu ou caiu se isso é claro entre todas elas.
comparisons-family = As comparações são testadas como uma família (Benjamini-Hochberg); uma meta é comparada com o intervalo de 95%.
attention = Onde a experiência dos clientes pede atenção
no-action-yet = Ainda sem ação
scorecards-deck = Onde está cada parte da empresa, com as respostas em que isso se apoia.
the-company = A empresa
scorecards-by = Painéis por { $dimension }.
order-of-journey = Na ordem da jornada.
order-of-alphabet = Em ordem alfabética.
question-in-period = { $question }, { $period }
how-they-stand = Como estão: { $period }
could-be-ranked = Posições possíveis
drawn-to-the-mean = { $question }, aproximado da média
as-answered = { $question } segundo as respostas
every-period-note = todos os períodos
every-period-evidence = todos os períodos com suas evidências
receipt-link = { $question }: comprovante
where-it-stands = Como está
how-many-answered = Quantos clientes responderam?
beside-others = Os valores mais recentes ao lado de outros
compared-with = Comparado com
compared-there = Lá
compared-here = Aqui
question-against = { $question }: { $against }
all-of-them = Todos os { $n }
no-figure-in-period = Respostas insuficientes para um valor { $in_period }.
stood = { $question } ficou em { $value } { $in_period }.
stood-and-moved = { $question } ficou em { $value } { $in_period }: { $change }.
stood-without-change = { $question } ficou em { $value } { $in_period }, { $change }.
read-by-month = Lido por mês: uma semana tem respostas insuficientes para valer sozinha.
read-by-week = Lido por semana: uma semana habitual tem { $n }, a mediana de treze.
read-by-month-since = Lido por mês: uma semana habitual tem { $n }, e são precisas { $needed } para uma semana valer sozinha.
month-by-month = Mês a mês
the-other-figures = Os outros números
drawn-on-one-scale = { $title }, na mesma escala
moved-below = { $question } caiu abaixo do seu limite inferior { $in_period }
moved-below-and-back = { $question } caiu abaixo do seu limite inferior { $in_period } e já voltou
moved-above = { $question } subiu acima do seu limite superior { $in_period }
moved-above-and-back = { $question } subiu acima do seu limite superior { $in_period } e já voltou
moved-run-below = { $question } ficou abaixo do seu nível habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
}, a última vez { $in_period }
moved-run-above = { $question } ficou acima do seu nível habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
}, a última vez { $in_period }
moved-two-below = { $question } chegou perto do seu limite inferior em { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
}, a última vez { $in_period }
moved-two-above = { $question } chegou perto do seu limite superior em { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
}, a última vez { $in_period }
moved-by-chance = { $question }: nada em { $n } { $unit ->
    [week] { $n ->
        [1] semana inteira
       *[other] semanas inteiras
    }
    [month] { $n ->
        [1] mês inteiro
       *[other] meses inteiros
    }
    [quarter] { $n ->
        [1] trimestre inteiro
       *[other] trimestres inteiros
    }
   *[year] { $n ->
        [1] ano inteiro
       *[other] anos inteiros
    }
} que o acaso não explique
how-moved-weekly = Como { $question } de { $group } se moveu, semana a semana?
stood-over-a-year = Onde esteve { $question } em doze meses?
stood-over-a-year-for = Onde esteve { $question } de { $group } em doze meses?

## Gráficos

all-line = Todos { $value }
band-note = A faixa é o intervalo de 95%.
bands-note = As faixas são intervalos de 95%.
dots-note = A linha que cruza cada ponto é seu intervalo de 95%; onde as linhas se sobrepõem, a ordem não é certa.
question-by-unit = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}
question-by-unit-of = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}, { $whose }
question-by-unit-and-dimension = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
} e { $dimension }
question-by-dimension = { $question } por { $dimension }, { $period }
question-by-answers = { $question } por número de respostas, { $period }
answers-by-unit = Respostas por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}
measure-nps = { $question } (−100 a +100)
measure-share = { $question } (% das respostas)
measure-mean = { $question } (média, { $low } a { $high })
source = Fonte: { $survey }, { $answers }.
source-over = Fonte: { $survey }, { $answers }, { $periods }.
lower-than-expected = abaixo do esperado
higher-than-expected = acima do esperado
within-the-limits = dentro dos limites
among-the-rest = Entre os demais
cell-too-few = insuficientes
cell-none = nenhuma
top-and-bottom = { $question }: { $top } de { $answers } no topo, { $bottom } na base
share-by-score = Parcela das respostas por nota, { $period }
quoted = “{ $words }”
reputation = Reputação
search = Busca

## Ações

actions-deck = O que os clientes nos disseram, o que se está fazendo a respeito, quem e até quando, e se ajudou.
nothing-is-being-done = Ainda não se está fazendo nada
actions-open = Abertas
actions-closed = Encerradas
how-actions-are-measured = Um valor é comparado com as treze semanas (ou os três meses, ou a onda) antes de a ação começar a ser sentida, a partir da quarta semana inteira. Que subiu ou caiu se diz pelo mesmo teste que em todo este site, sobre todas as ações juntas. As respostas podem dizer que um valor se moveu. O que o moveu, não: naquelas semanas aconteceram outras coisas também.
what-needs-attention = O que pede atenção
needs-attention = Pede atenção
no-open-action = Não há nenhuma ação aberta.
action-planned = Planejada
action-in-progress = Em andamento
action-done = Concluída
action-dropped = Abandonada
state-on-day = { $state } em { $day }
the-whole-company = a empresa toda
stretch-before = Antes
stretch-since = Desde então
stretch-now = Agora
nothing-to-measure = Ainda nada a medir: os clientes ainda não podem perceber
nothing-to-measure-until = Ainda nada a medir: começa em { $day }
too-early = Cedo demais para dizer: { $passed }
too-few-to-say-moved = Respostas insuficientes para dizer se se moveu
not-clearly-moved = Não se moveu claramente
what-has-been-done = O que foi feito
what-is-being-done = O que se está fazendo

## Busca e jornada

search-deck = Todas as edições, histórias, painéis e páginas deste boletim.
words-to-look-for = Palavras a buscar
search-without-script = Para buscar por palavras, permita que esta página execute seu script. Tudo o que há está abaixo.
search-found = Encontradas: {"{}"}
search-none = Nada foi encontrado.
search-some = Nenhuma página tem todas estas palavras; estas têm algumas.
pages = Páginas
how-figures-are-made = Como se fazem os números
the-data = Os dados
touchpoint-by-touchpoint = Ponto de contato a ponto de contato
touchpoint-by-touchpoint-work = Ponto de contato a ponto de contato, com o trabalho por trás de cada um
stars-and-replies = Estrelas e respostas
how-it-is-made = Como se faz
every-window-as-json = todas as janelas em JSON
receipt-unseen-of = {" "}de { $of }

## Palavras dos comentários

what-they-write-about = Sobre o que escrevem
what-they-write-about-in = Sobre o que escrevem: { $survey }
share-of-topics = A parcela dos comentários que mencionam cada tema, { $period }
word = Palavra
few-people = poucos
customers-column = Clientes
positive-words = Palavras positivas
negative-words = Palavras negativas
how-comments-sound = Como soam os comentários
no-telling-word = Nenhuma palavra usada por clientes suficientes distingue os dois mais do que o acaso o faria.
topics = Temas

## Actions, polls and what else an edition carries

in-this-edition = Nesta edição
poll-choice = Resposta
poll-share = Parte
poll-votes = Respostas
poll-said = O que disseram
poll-doing = O que fazemos
action-whys = Porque se chegou a isto
action-aim = O que deve mover
action-scorecards = Nos painéis de:
action-due = até { $day }
method-weighted-to-match = { $method }. As respostas são ponderadas pelo que se conhece ({ $known }): valem tanto quanto { $count } de mesmo peso (Kish 1965); as contagens por nota não são ponderadas
figure-withheld = O valor de { $period } é omitido para proteger um grupo menor.
no-answers-in-period = Sem respostas { $in_period }.

## Nos gráficos

labelled = { $name }: { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = eixo de { $low } a { $high }
chart-scores = notas de { $low } a { $high }
chart-shown = mostrado de { $low } a { $high }
chart-mark = { $value } (intervalo de { $low } a { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Nenhum período
chart-too-few-throughout = Respostas insuficientes em todos os períodos
chart-only = Único: { $period }, { $mark }
chart-first = Primeiro: { $period }, { $mark }
chart-last = Último: { $period }, { $mark }
chart-too-few-in = Respostas insuficientes em { $n ->
    [one] { $n } período
   *[other] { $n } períodos
}
chart-not-complete = { $period }: período incompleto
chart-one-period = Um período, { $period }
chart-periods = { $n } períodos, de { $first } a { $last }
chart-same = O mesmo valor em todos: { $value }
chart-extremes = O mais alto, { $high } ({ $highest }); o mais baixo, { $low } ({ $lowest })
chart-marked = Assinalado: { $events }
chart-limits = Limites do acaso no fim: de { $low } a { $high }
upper-limit = limite superior
lower-limit = limite inferior
so-far = até agora
count-so-far = { $n } até agora
chart-most = O máximo: { $n } ({ $period })
chart-newest = O último: { $n } ({ $period })
chart-per-cent = Porcentagem por resposta: { $shares }
chart-beyond = { $point }, além dos limites
chart-answers = respostas
heat-lower = { $cell }, claramente mais baixo
heat-higher = { $cell }, claramente mais alto
heat-withheld = { $n } com respostas insuficientes
heat-more = { $n } outras com respostas insuficientes
heat-few = poucas
improve-first = Melhorar primeiro
keep = Conservar
low-priority = Baixa prioridade
maintain = Manter
importance = Importância
score = Nota
chart-aspect = { $aspect }: importância { $importance }, nota { $score }
chart-aspect-within = { $aspect }: importância { $importance } (intervalo de { $low } a { $high }), nota { $score }
chart-too-few-of = Respostas insuficientes: { $names }
chart-panels = De { $first } a { $last } em cada quadro
