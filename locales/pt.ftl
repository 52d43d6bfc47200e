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
no-chart-yet = Por enquanto, respostas insuficientes para um gráfico.
how-it-compares = A comparação
how-many-answer = Quantos respondem
receipts = Comprovantes
no-scorecard-yet = Ainda não há painel: nenhuma pesquisa nomeia uma equipe, um local ou um ponto de contato.
no-story-yet = Nenhuma história foi contada ainda.
related = Relacionado

## Actions, polls and what else an edition carries

in-this-edition = Nesta edição
needs-attention = Precisa de atenção
poll-choice = Resposta
poll-share = Parte
poll-votes = Respostas
poll-said = O que disseram
poll-doing = O que fazemos
action-whys = Porque se chegou a isto
action-aim = O que deve mover
action-scorecards = Nos painéis de:
action-due = até { $day }
