"""Spanish."""

from communique._language import Language

TABLE = Language(
    tag="es",
    name="Spanish",
    months=(
        "enero ene",
        "febrero feb febr",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago agto",
        "septiembre sept sep setiembre set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=(
        "lunes lun",
        "martes mar",
        "miércoles mié miercoles mie miérc",
        "jueves jue",
        "viernes vie",
        "sábado sáb sabado sab",
        "domingo dom",
    ),
    letters="áéíñóúü¿¡",
    words="""
        el los las del al y en con por para una un uno su sus lo se no más este esta estos estas ha han es
        son fue fueron ser como pero entre también sobre desde hasta según donde cuando ya muy sin les e
        durante así además nuestro hoy la de a que
    """,
    announcements="siguiente declaración",
    date_words="de del el",
    date_articles="a el",
    today="""
        hoy
        ayer
        este
        esta
        el
        el día
        el pasado
        desde el
        con fecha
    """,
    updated="""
        última actualización
        última actualización el
        ultima actualización
        ultima actualizacion
        última actualizacion
        fecha de última actualización
        fecha de la última actualización
        fecha de actualización
        fecha actualización
        fecha de ultima actualización
        actualizado
        actualizado el
        actualizado a
        actualizado al
        actualizado en
        actualizada
        actualizada el
        actualizado a las
        actualización
        actualización del
        página actualizada el
        página actualizada
        esta página fue actualizada el
        contenido actualizado el
        última modificación
        última modificación el
        ultima modificación
        fecha de modificación
        fecha de última modificación
        fecha de la última modificación
        modificado
        modificado el
        modificada el
        última revisión
        última revisión el
        fecha de revisión
        fecha de última revisión
        revisado
        revisado el
        última edición
        editado el
        última fecha de actualización
        corregido el
        última actualización de
    """,
    issued="""
        publicado
        publicado el
        publicado en
        publicada
        publicada el
        fecha de publicación
        fecha publicación
        fecha de publicacion
        fecha de la publicación
        publicación
        fecha de la noticia
        fecha de emisión
        fecha de envío
        fecha de difusión
        fecha del comunicado
        fecha
        emitido el
        emitido
        difundido el
        divulgado el
        creado el
        creado
        fecha de creación
        pronunciado el
        posteado el
        comunicado del
        subido el
        fecha de alta
        fecha de lanzamiento
        embargado hasta
        embargado hasta el
        embargo hasta
        embargo hasta el
        bajo embargo hasta
        bajo embargo hasta el
        prohibida su difusión hasta
        no publicar antes del
        para publicación inmediata
        para difusión inmediata
        para su publicación inmediata
        difusión inmediata
        de publicación inmediata
        publicado originalmente el
    """,
    kickers="""
        nota de prensa
        notas de prensa
        nota informativa
        notas informativas
        nota de información
        nota a los medios
        comunicado de prensa
        comunicados de prensa
        comunicado
        comunicados
        comunicado oficial
        comunicado conjunto
        comunicado de prensa conjunto
        comunicado a la opinión pública
        comunicado a los medios
        boletín de prensa
        boletines de prensa
        boletín
        boletín informativo
        boletín oficial
        gacetilla de prensa
        gacetilla
        noticia
        noticias
        últimas noticias
        noticias y eventos
        noticias destacadas
        noticias y actualidad
        actualidad
        novedades
        discurso
        discursos
        intervención
        intervenciones
        palabras
        mensaje
        mensajes
        alocución
        declaración
        declaraciones
        declaración conjunta
        declaración institucional
        declaración a la prensa
        declaración de prensa
        declaraciones a la prensa
        conferencia de prensa
        conferencias de prensa
        rueda de prensa
        ruedas de prensa
        sala de prensa
        gabinete de prensa
        oficina de prensa
        centro de prensa
        rincón de la prensa
        convocatoria
        convocatoria de prensa
        convocatoria de medios
        convocatorias
        aviso a los medios
        aviso de prensa
        invitación a medios
        invitación a los medios
        agenda informativa
        dossier de prensa
        kit de prensa
        ficha informativa
        hoja informativa
        hoja de datos
        preguntas y respuestas
        entrevista
        entrevistas
        artículo
        artículos
        artículo de opinión
        tribuna
        opinión
        reportaje
        evento
        eventos
        anuncio
        anuncios
        versión estenográfica
        referencia del consejo de ministros
        para publicación inmediata
        para difusión inmediata
        material informativo
        crónica
    """,
    notes="""
        transcripción
        transcripción literal
        traducción
        traducción no oficial
        traducción oficiosa
        traducción de cortesía
        traducción automática
        traducción provisional
        versión estenográfica de las palabras
        versión no oficial
        versión provisional
        versión íntegra
        texto íntegro
        extracto
        extractos
        cotejar con la versión pronunciada
        cotejar con el texto pronunciado
        prevalece el texto pronunciado
        solo es válido el texto pronunciado
        sólo es válido el discurso pronunciado
        cotéjese con la versión pronunciada
        tal como fue pronunciado
        tal y como se pronunció
        según fue pronunciado
        sujeto a modificaciones
        versión preliminar
        documento no oficial
        versión estenográfica completa
        para información de la prensa. documento no oficial
        para uso informativo solamente
        original: inglés
        original en inglés
    """,
    end_marks="""
        fin
        fin del comunicado
        fin de la nota
        fin del mensaje
        fin de la transcripción
    """,
    credits="""
        foto
        fotos
        foto de
        fotos de
        fotografía
        fotografías
        fotografia
        fotografía de
        foto cortesía
        foto cortesía de
        fotógrafo
        fotógrafa
        imagen
        imágenes
        imagen de
        imagen cortesía de
        crédito
        créditos
        crédito de la foto
        crédito de la imagen
        crédito foto
        créditos de la imagen
        créditos de las fotos
        cortesía
        cortesía de
        ilustración
        infografía
        vídeo
        video
        gráfico
    """,
    openers="""
        de izquierda a derecha
        de derecha a izquierda
        (de izquierda a derecha)
        (izquierda a derecha)
        de izq. a der
        de izq. a dcha
        de izda. a dcha
        de izq a der
        izq. a der
        desde la izquierda
        desde la derecha
        foto de familia
        foto de grupo
        foto grupal
        foto oficial
        foto de archivo
        imagen de archivo
        en la foto
        en la fotografía
        en la imagen
        en esta foto
        en esta imagen
        imagen de familia
        fotografía de familia
        fotografía de grupo
        pie de foto
        captura de pantalla
        recreación artística
    """,
    directions="""
        izquierda
        derecha
        centro
        a la izquierda
        a la derecha
        en el centro
        al centro
        izq
        dcha
        der
        i
        d
        de izquierda a derecha
        de derecha a izquierda
        de izq. a der
        de izq. a dcha
        segundo por la izquierda
        segunda por la izquierda
        segundo por la derecha
        segunda por la derecha
    """,
    caption_labels="""
        pie de foto
        pie de imagen
        leyenda
    """,
    contacts="""
        contacto
        contactos
        contacto de prensa
        contactos de prensa
        contacto para prensa
        contacto prensa
        contacto para la prensa
        contacto para medios
        contactos para medios
        contacto para los medios
        contacto para los medios de comunicación
        contacto para medios de comunicación
        contacto con los medios
        contacto de medios
        contactos para los medios
        contactos para la prensa
        datos de contacto
        información de contacto
        persona de contacto
        personas de contacto
        contacte con nosotros
        contáctenos
        contáctanos
        más información
        para más información
        para más información, contacte con
        para mayor información
        para obtener más información
        para más detalles
        para consultas de prensa
        consultas de prensa
        consultas de los medios
        atención a medios
        departamento de prensa
        departamento de comunicación
        dirección de comunicación
        dirección de prensa
        prensa y comunicación
        relaciones con los medios
        relaciones con la prensa
        relaciones con inversores
        relaciones con inversionistas
        relación con inversores
        comunicación
        comunicación social
        área de comunicación
        unidad de comunicación
        portavoz
        portavoces
        jefe de prensa
        jefa de prensa
        contacto de inversores
    """,
    boilerplate="""
        nota a los editores
        notas a los editores
        nota para los editores
        notas para los editores
        nota al editor
        nota para editores
        notas para editores
        notas para la redacción
        nota a la redacción
        nota para los redactores
        notas para redactores
        nota a los redactores
        nota para periodistas
        nota a los medios de comunicación
        aviso legal
        descargo de responsabilidad
        exención de responsabilidad
        cláusula de exención de responsabilidad
        advertencia legal
        advertencia
        renuncia de responsabilidad
        declaraciones prospectivas
        declaraciones a futuro
        declaraciones de futuro
        manifestaciones de futuro
        declaraciones sobre el futuro
        nota sobre declaraciones prospectivas
        advertencia sobre declaraciones prospectivas
        proyecciones a futuro
        información prospectiva
        información importante
        enlaces relacionados
        enlaces de interés
        enlaces útiles
        enlaces
        enlaces externos
        vínculos relacionados
        enlace relacionado
        información relacionada
        documentos relacionados
        documentación relacionada
        documentación
        documentos adjuntos
        documentos
        archivos adjuntos
        archivos relacionados
        adjuntos
        anexos
        descargas
        temas relacionados
        productos relacionados
        datos clave
        ficheros adjuntos
        material adjunto
        material de apoyo
    """,
    about="""
        acerca de
        acerca del
        sobre
        sobre el
        sobre la
        quién es
        quiénes somos
        información sobre
        información corporativa de
    """,
    press_releases="""
        nota de prensa
        comunicado de prensa
        boletín de prensa
    """,
    issuers="s.a s.l s.a.u ministerio",
    sources="fuente",
    numbers="n núm número num ref",
    bylines="""
        por
        escrito por
        texto de
        texto y fotos
        redactado por
        publicado por
        un artículo de
        una entrevista de
        elaborado por
        reportaje de
    """,
    furniture="""
        volver arriba
        ir arriba
        saltar al contenido
        saltar al contenido principal
        ir al contenido
        ir al contenido principal
        pasar al contenido principal
        inicio
        página de inicio
        está usted en
        usted está aquí
        menú
        menú principal
        cerrar
        buscar
        buscador
        compartir
        comparte
        compartir en facebook
        compartir en twitter
        compartir en linkedin
        enviar por correo electrónico
        imprimir
        versión para imprimir
        descargar
        escuchar
        leer más
        ver más
        ver todas las noticias
        más noticias
        siguiente
        anterior
        volver
        noticias relacionadas
        contenido relacionado
        también te puede interesar
        etiquetas
        síganos
        síguenos
        suscríbete
        suscribirse
        iniciar sesión
        mapa web
        mapa del sitio
        accesibilidad
        privacidad
        política de privacidad
        cookies
        política de cookies
        aceptar cookies
        aceptar todas
        rechazar todas
        configurar cookies
        todos los derechos reservados
        compartir esta página
        imprimir esta página
        ver todas las actualizaciones
        saltar a contenido
        volver al principio
        seguir leyendo
        seleccionar idioma
        aceptar
        rechazar
        tabla de contenidos
        copiar enlace
        otros temas
        cargar más
        mostrar más
        mostrar menos
        volver a la página de inicio
        copiar url
        saltar la navegación
        abrir menú
        cerrar menú
        compartir en x
        compartir en whatsapp
        compartir por correo
        enviar por correo
        copiar enlace de la página
        imprimir página
        descargar pdf
        todas las noticias
        noticia anterior
        noticia siguiente
        siguiente noticia
        artículos relacionados
        te puede interesar
        lea también
        lee también
        palabras clave
        idioma
        idiomas
        español
        castellano
        suscríbase
        suscríbete al boletín
        boletín de noticias
        aceptar todas las cookies
        aceptar todo
        rechazar todo
        rechazar cookies
        configuración de cookies
        condiciones de uso
        declaración de accesibilidad
        volver al listado
        volver a noticias
    """,
)
