"""Portuguese."""

from communique._language import Language

TABLE = Language(
    tag="pt",
    name="Portuguese",
    months=(
        "janeiro jan",
        "fevereiro fev fever",
        "março mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    weekdays=(
        "segunda-feira seg segunda",
        "terça-feira ter terça terca-feira",
        "quarta-feira qua quarta",
        "quinta-feira qui quinta",
        "sexta-feira sex sexta",
        "sábado sáb sabado sab",
        "domingo dom",
    ),
    letters="áâãàçéêíóôõú",
    words="""
        o os as do da dos das no na nos nas ao aos à às e em com por para pelo pela pelos pelas um uma não
        mais seu sua seus suas foi é são ser está como mas também sobre até este esta já entre ou quando
        muito sem além hoje a de que se
    """,
    announcements="seguinte declaração",
    date_words="de do o aos",
    date_articles="a aos",
    today="""
        hoje
        ontem
        este
        esta
        neste
        nesta
        em
        no dia
        a
        ao dia
        dia
    """,
    updated="""
        última atualização
        última atualização em
        última atualização a
        ultima atualização
        ultima atualizacao
        última actualização
        última actualização em
        data da última atualização
        data de atualização
        data da atualização
        data da última actualização
        data de actualização
        atualizado
        atualizado em
        atualizado a
        atualizado às
        atualizado há
        atualizada em
        atualizada a
        actualizado em
        actualizado a
        actualizada em
        atualização
        página atualizada em
        página atualizada a
        conteúdo atualizado em
        esta página foi atualizada em
        última modificação
        última modificação em
        ultima modificação
        data da última modificação
        data de modificação
        modificado
        modificado em
        modificada em
        última alteração
        última alteração em
        data da última alteração
        alterado em
        última revisão
        última revisão em
        revisto em
        revisado em
        data de revisão
        última edição
        editado em
        corrigido em
    """,
    issued="""
        publicado
        publicado em
        publicado a
        publicado dia
        publicado às
        publicado há
        publicada
        publicada em
        publicada a
        data de publicação
        data da publicação
        data publicação
        publicação
        data
        data da notícia
        data de emissão
        data de divulgação
        data do comunicado
        data de criação
        criado em
        criado
        divulgado em
        divulgado a
        emitido em
        emitido a
        postado em
        postado
        postado dia
        lançado em
        data de lançamento
        inserido em
        proferido em
        disponibilizado em
        primeira publicação
        publicado originalmente em
        comunicado de
        embargado até
        embargado até às
        sob embargo até
        embargo até
        embargo até às
        não divulgar antes de
        para divulgação imediata
        para publicação imediata
        divulgação imediata
        criada
    """,
    kickers="""
        comunicado de imprensa
        comunicados de imprensa
        comunicado à imprensa
        comunicados à imprensa
        comunicado
        comunicados
        comunicado conjunto
        comunicado oficial
        comunicado de imprensa conjunto
        comunicado do conselho de ministros
        nota de imprensa
        notas de imprensa
        nota à imprensa
        notas à imprensa
        nota oficial
        notas oficiais
        nota
        notas
        nota informativa
        nota pública
        nota conjunta
        nota de esclarecimento
        nota de pesar
        nota à comunicação social
        aviso de pauta
        sugestão de pauta
        press release
        press releases
        release
        releases
        notícia
        notícias
        últimas notícias
        notícias e eventos
        destaque
        destaques
        atualidade
        actualidade
        novidades
        discurso
        discursos
        intervenção
        intervenções
        pronunciamento
        pronunciamentos
        mensagem
        mensagens
        alocução
        declaração
        declarações
        declaração conjunta
        declaração à imprensa
        declarações à imprensa
        entrevista
        entrevistas
        entrevista coletiva
        coletiva de imprensa
        coletivas de imprensa
        conferência de imprensa
        conferências de imprensa
        ponto de imprensa
        sala de imprensa
        sala de comunicação
        gabinete de imprensa
        assessoria de imprensa
        assessoria de comunicação
        centro de imprensa
        canto da imprensa
        espaço imprensa
        convite à imprensa
        convite à comunicação social
        convocatória
        kit de imprensa
        dossiê de imprensa
        dossier de imprensa
        ficha informativa
        ficha de informação
        perguntas e respostas
        artigo
        artigos
        artigo de opinião
        opinião
        reportagem
        informativo
        boletim
        boletim informativo
        evento
        eventos
        anúncio
        anúncios
        informação à comunicação social
        aviso
        avisos
        informação à imprensa
        para divulgação imediata
        para publicação imediata
        apontamento
    """,
    notes="""
        transcrição
        transcrição do discurso
        transcrição da entrevista
        tradução
        tradução não oficial
        tradução livre
        tradução de cortesia
        tradução provisória
        tradução automática
        versão não oficial
        versão provisória
        texto integral
        versão integral
        íntegra
        íntegra do discurso
        leia a íntegra
        excerto
        excertos
        só faz fé a versão proferida
        só faz fé o discurso proferido
        faz fé o discurso proferido
        faz fé a versão proferida oralmente
        apenas faz fé a versão oral
        conferir com o texto proferido
        verificar contra a versão proferida
        sujeito a alterações
        tal como proferido
        conforme proferido
        como proferido
        documento não oficial
        texto original em inglês
        original em inglês
        versão original em inglês
    """,
    end_marks="""
        fim
        fim do comunicado
        fim da nota
        fim da transcrição
    """,
    credits="""
        foto
        fotos
        foto de
        fotos de
        foto por
        fotografia
        fotografias
        fotografia de
        fotógrafo
        fotógrafa
        foto cedida por
        foto divulgação
        imagem
        imagens
        imagem de
        imagem cedida por
        crédito
        créditos
        crédito da foto
        crédito da imagem
        créditos da foto
        créditos da imagem
        crédito das fotos
        crédito foto
        cortesia
        cortesia de
        ilustração
        infografia
        arte
        vídeo
        divulgação
    """,
    openers="""
        da esquerda para a direita
        da direita para a esquerda
        da esquerda à direita
        (da esquerda para a direita)
        (da esq. para a dir.)
        da esq. para a dir
        da esq. p/ dir
        a partir da esquerda
        à esquerda na foto
        foto de família
        foto de grupo
        foto oficial
        foto de arquivo
        fotografia de família
        fotografia de grupo
        foto em grupo
        imagem de arquivo
        na foto
        nas fotos
        na fotografia
        na imagem
        nas imagens
        nesta foto
        nesta imagem
        legenda
        foto ilustrativa
        imagem ilustrativa
    """,
    directions="""
        à esquerda
        à direita
        ao centro
        no centro
        esquerda
        direita
        esq
        dir
        da esquerda para a direita
        da direita para a esquerda
        segundo à esquerda
        segunda à esquerda
    """,
    caption_labels="""
        legenda
        legenda da foto
        crédito e legenda
    """,
    contacts="""
        contacto
        contactos
        contato
        contatos
        contacto de imprensa
        contactos de imprensa
        contato de imprensa
        contatos de imprensa
        contacto para a imprensa
        contactos para a imprensa
        contato para a imprensa
        contatos para a imprensa
        contato para imprensa
        contatos para imprensa
        contacto para a comunicação social
        contactos para a comunicação social
        contactos para os media
        contacto para os media
        dados de contacto
        dados para contato
        informações de contato
        informações de contacto
        informações para a imprensa
        informações à imprensa
        informações para imprensa
        pessoa de contacto
        pessoa de contato
        pessoas de contacto
        fale conosco
        mais informações
        mais informação
        para mais informações
        para mais informação
        para mais informações, contacte
        para mais informações, contactar
        para obter mais informações
        para mais informações contacte
        outras informações
        informações
        relações com a imprensa
        relações com os media
        relações com a mídia
        atendimento à imprensa
        relações com investidores
        contacto para investidores
        assessoria
        assessor de imprensa
        assessora de imprensa
        porta-voz
        porta-vozes
        serviço de imprensa
        gabinete de comunicação
        departamento de comunicação
        comunicação
        comunicação social
        comunicação institucional
        ascom
        contacte-nos
    """,
    boilerplate="""
        nota aos editores
        notas aos editores
        nota para os editores
        notas para os editores
        nota ao editor
        notas ao editor
        nota aos redatores
        notas aos redatores
        notas para os redatores
        nota à redação
        nota para a redação
        notas à redação
        nota para os jornalistas
        aviso legal
        isenção de responsabilidade
        exoneração de responsabilidade
        declaração de exoneração de responsabilidade
        termo de responsabilidade
        advertência
        declarações prospectivas
        declarações prospetivas
        declarações futuras
        declarações sobre o futuro
        afirmações prospectivas
        informações prospectivas
        aviso sobre declarações prospectivas
        informações importantes
        ligações relacionadas
        ligações úteis
        ligações
        links relacionados
        links úteis
        links
        hiperligações
        hiperligações relacionadas
        informações relacionadas
        informação relacionada
        documentos relacionados
        documentos
        documentos associados
        documentação
        documentação relacionada
        anexos
        anexo
        arquivos anexos
        ficheiros anexos
        ficheiros
        downloads
        para descarregar
        temas relacionados
        produtos relacionados
        assuntos relacionados
        breves factos
        factos principais
        saiba mais sobre o tema
    """,
    about="""
        sobre
        sobre a
        sobre o
        sobre as
        sobre os
        acerca de
        acerca da
        acerca do
        a respeito de
        quem é
        o que é
    """,
    press_releases="""
        comunicado de imprensa
        nota de imprensa
        comunicado à imprensa
        nota à imprensa
    """,
    issuers="ministério s.a lda ltda",
    sources="fonte",
    numbers="n nº n.º núm número ref",
    bylines="""
        por
        escrito por
        texto de
        redação de
        da redação
        reportagem de
        artigo de
        um artigo de
        elaborado por
        edição de
        com informações de
        com informações da
        com informações do
        da assessoria de imprensa
    """,
    furniture="""
        voltar ao topo
        topo
        voltar
        ir para o conteúdo
        ir para o conteúdo principal
        saltar para o conteúdo principal
        pular para o conteúdo principal
        passar para o conteúdo principal
        início
        página inicial
        você está aqui
        está aqui
        menu
        menu principal
        fechar
        pesquisar
        pesquisa
        buscar
        busca
        compartilhar
        compartilhe
        compartilhe por facebook
        compartilhe por twitter
        compartilhe por linkedin
        compartilhe por whatsapp
        link para copiar para área de transferência
        partilhar
        partilhe
        partilhar no facebook
        partilhar no twitter
        imprimir
        baixar
        descarregar
        ouvir
        leia mais
        leia também
        ler mais
        ver mais
        veja também
        ver todas as notícias
        mais notícias
        saiba mais
        seguinte
        anterior
        próximo
        notícias relacionadas
        artigos relacionados
        tags
        registrado em
        siga-nos
        subscrever newsletter
        newsletter
        iniciar sessão
        mapa do site
        acessibilidade
        privacidade
        política de privacidade
        cookies
        política de cookies
        aceitar cookies
        aceitar todos
        rejeitar todos
        termos de uso
        todos os direitos reservados
        imprimir esta página
        conteúdo relacionado
        ver todas as atualizações
        mostrar menos
        continuar leitura
        selecione o idioma
        aceitar
        rejeitar
        pular para conteúdo
        voltar para o topo
        copie o link
        carregar mais
        inscrever-se
        ver menos
        voltar à página inicial
        mais
        copiar url
        compartilhe em
        nesta página
        saltar para o conteúdo
        ir para o menu
        ir para a busca
        ir para o rodapé
        abrir menu
        fechar menu
        partilhar no x
        partilhar no linkedin
        compartilhar no facebook
        compartilhar no whatsapp
        enviar por e-mail
        versão para impressão
        descarregar pdf
        baixar pdf
        todas as notícias
        notícia anterior
        próxima notícia
        leia também estas
        saiba mais sobre
        palavras-chave
        etiquetas
        idioma
        português
        subscreva a newsletter
        assine a newsletter
        aceitar todos os cookies
        rejeitar cookies
        configurações de cookies
        definições de cookies
        gerir cookies
        termos e condições
        declaração de acessibilidade
        voltar ao início
        voltar ao início da página
    """,
)
