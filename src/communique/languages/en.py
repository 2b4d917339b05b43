"""English."""

from communique._language import Language

TABLE = Language(
    tag="en",
    name="English",
    months=(
        "january jan",
        "february feb febr",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "monday mon",
        "tuesday tue tues",
        "wednesday wed weds",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    letters="",
    words="""
        the of and to in is that was for on with as by at from his her its they are were has have had which
        will would been this these those their or an be not but who a it
    """,
    verbs="""
        is are was were has have had do does did will would can could may might must shall should said
        says told met held took made gave went came began became spoke saw got put felt kept found thought
        knew grew ran stood brought bought heard led won lost paid sent wrote left am let thank welcome i we
        you i'm it's
    """,
    verb_endings="ed",
    verb_ending="s",
    determiners="the a an its his her their this that these those",
    announcements="following statement readout",
    date_words="of the",
    today="""
        today
        yesterday
        on
        this
    """,
    updated="""
        last updated
        last updated on
        last updated at
        last update
        last modified
        last modified on
        last reviewed
        updated
        updated on
        updated at
        page last updated
        page last updated on
        this page was last updated
        this page was last updated on
        modified
        date modified
        revised
        last revised
        last revised on
        last reviewed on
        last edited
        last amended
        last changed
        date last updated
        date last modified
        date updated
        updated as of
        reviewed on
        page last modified
        page last modified on
        page last reviewed
        page updated
        content last updated
        content last reviewed
        content updated
        this page was last modified on
        this page was updated on
        this page was last reviewed on
        modified on
        revised on
        amended
        corrected
        modified date
    """,
    issued="""
        issued
        issued on
        published
        published on
        published at
        publication date
        date published
        date of publication
        posted
        posted on
        posted at
        release date
        date of release
        released
        released on
        first published
        embargoed until
        under embargo until
        for release at
        for release on
        for immediate release
        immediate release
        date issued
        date of issue
        issue date
        publish date
        published date
        publishing date
        date posted
        post date
        created
        created on
        date created
        date released
        dated
        originally published
        originally published on
        first published on
        first released
        uploaded on
        delivered on
        embargo
        embargo until
        embargoed
        embargoed for release until
        embargoed until after
        strictly embargoed until
        not for release before
        for release
        for release after
        for release at or after
        press release date
        created date
        date
    """,
    kickers="""
        appeals
        press release
        press releases
        press statement
        press statements
        press conference
        press conferences
        press corner
        press room
        press office
        media release
        media advisory
        media centre
        media center
        news release
        news releases
        news
        news item
        newsroom
        events
        event
        speech
        speeches
        statement
        statements
        statements and releases
        briefing room
        opening remarks
        remarks
        readout
        fact sheet
        memo
        from the event
        immediate release
        for immediate release
        for release
        office of the press secretary
        news and events
        news & events
        news story
        release
        news stories
        news brief
        news update
        news in brief
        daily news
        press notice
        press notices
        press information
        press advisory
        press briefing
        press briefings
        press remarks
        press kit
        press note
        press communiqué
        press communique
        press materials
        media statement
        media statements
        media note
        media alert
        media information
        media invitation
        media notice
        media room
        media releases
        media advisories
        announcement
        announcements
        communiqué
        communique
        joint communiqué
        joint statement
        joint press release
        joint press statement
        joint declaration
        joint statements
        declaration
        official statement
        public statement
        written statement
        oral statement
        ministerial statement
        keynote speech
        keynote address
        address
        opening statement
        closing remarks
        closing statement
        introductory remarks
        interview
        interviews
        feature
        feature story
        features
        article
        articles
        blog
        blog post
        op-ed
        opinion
        authored article
        questions and answers
        q&a
        backgrounder
        background note
        factsheet
        fact sheets
        information note
        news feature
        photo release
        corporate news
        speeches and remarks
        speeches and statements
        news and media
        news & media
    """,
    notes="""
        as delivered
        as prepared
        as prepared for delivery
        check against delivery
        transcript
        provisional translation
        unofficial translation
        for information media. not an official record
        for information media • not an official record
        this is a provisional translation
        remarks as delivered
        remarks as prepared
        remarks as prepared for delivery
        prepared remarks
        as-delivered
        as written
        edited transcript
        rush transcript
        unedited transcript
        verbatim transcript
        speaking notes
        speaking points
        the spoken word prevails
        only the delivered version is authentic
        embargoed until delivery
        transcript of the speech, exactly as it was delivered
        original script, may differ from delivered version
        transcript of the speech, as it was delivered
        check against delivered version
        may differ from delivered version
        courtesy translation
        informal translation
        provisional version
        translation
        working translation
        english translation
        translated from the original
        not an official record
        not an official document
        unofficial transcript
        draft translation
        for information only
        abridged version
        excerpts
        excerpt
        full text
    """,
    end_marks="""
        ends
        end
        reuter
        reuters
        more
        the end
        end of release
        end of press release
        end of statement
        end of text
        end of transcript
        end text
        end of message
    """,
    credits="""
        photo
        photos
        photo by
        photos by
        photo courtesy
        photo courtesy of
        photo credit
        photograph
        image
        image credit
        picture
        credit
        credits
        courtesy of
        copyright
        photo via
        photo source
        photo provided by
        photo supplied by
        photographer
        photographs by
        photography
        photography by
        images
        images courtesy of
        image by
        image courtesy
        image courtesy of
        image source
        pictures
        picture by
        picture credit
        credit line
        courtesy
        illustration
        illustration by
        illustration credit
        graphic
        graphics
        graphic by
        video
        video by
        video credit
        file photo by
        screenshot
        screenshots
    """,
    openers="""
        left to right
        from left to right
        from left
        from right
        from right to left
        pictured
        pictured here
        pictured from left
        in this photo
        file photo
        group photo
        family photo
        l-r
        l to r
        (l-r)
        (from left)
        from l to r
        from l-r
        pictured l-r
        pictured left to right
        pictured above
        pictured from left to right
        pictured from right
        clockwise from top
        clockwise from top left
        clockwise from left
        front row from left
        front row, from left
        back row from left
        back row, from left
        seated from left
        standing from left
        standing left to right
        seated left to right
        shown here
        shown from left
        the photo shows
        photo shows
        in the photo
        in this image
        in the image
        in the picture
        in this picture
        artist's impression
        artist's rendering
        screenshot of
        handout photo
        stock photo
        archive photo
        group picture
    """,
    directions="""
        left
        right
        centre
        center
        middle
        l
        r
        far left
        far right
        second left
        second right
        third left
        third right
        second from left
        second from right
        third from left
        third from right
        from left
        from right
        from left to right
        left to right
        right to left
        from right to left
        l-r
        r-l
        l to r
        from l to r
        in the centre
        in the center
        on the left
        on the right
        at left
        at right
        front left
        front right
        back left
        back right
        pictured
        pictured left
        pictured right
    """,
    caption_labels="""
        image caption
        media caption
        video caption
        photo caption
        picture caption
        caption
    """,
    contacts="""
        contact
        contacts
        contact information
        media contact
        media contacts
        press contact
        press contacts
        press office contact
        media enquiries
        media inquiries
        press enquiries
        for more information
        for further information
        for media enquiries
        enquiries
        media relations
        public affairs
        investor relations
        contact us
        contact details
        contact person
        contact persons
        contact point
        contact for media
        contact for the media
        contacts for media
        contacts for the media
        media contact information
        press contact information
        press officer
        press officers
        press service
        press team
        press inquiries
        press and media contacts
        spokesperson
        spokespersons
        general enquiries
        general inquiries
        for media inquiries
        for press enquiries
        for press inquiries
        for more information contact
        for more information, contact
        for more information please contact
        for more information, please contact
        for further information contact
        for further information please contact
        for further information, please contact
        for additional information
        for additional information, please contact
        for media enquiries, please contact
        for media inquiries, please contact
        media enquiry
        media inquiry
        communications
        corporate communications
        press and information
        investor contact
        investor contacts
        investors
        analysts
        media
    """,
    boilerplate="""
        notes for users
        notes to editors
        note to editors
        notes for editors
        editor's note
        quick facts
        associated links
        related links
        related products
        related documents
        forward-looking statements
        forward looking statements
        cautionary statement
        safe harbor statement
        disclaimer
        key links
        note to editor
        notes to the editor
        notes for the editor
        note for editors
        note to media
        note to the media
        note to correspondents
        notes to broadcasters
        related information
        related topics
        related press releases
        related media
        related pages
        related publications
        related materials
        related resources
        relevant links
        useful links
        external links
        links
        more links
        forward-looking statement
        forward-looking information
        note on forward-looking statements
        note regarding forward-looking statements
        cautionary note
        cautionary note regarding forward-looking statements
        cautionary note on forward-looking statements
        cautionary statement regarding forward-looking statements
        cautionary language
        safe harbour statement
        safe harbor
        legal notice
        legal disclaimer
        important notice
        important information
        no offer or solicitation
        trademarks
        attachments
        attachment
        downloads
        available for download
        multimedia
        hashtags
        non-gaap financial measures
        use of non-gaap financial measures
    """,
    about="""
        about
    """,
    press_releases="""
        press release
        news release
        media release
        press statement
    """,
    issuers="inc ltd llc plc corp corporation limited llp ministry company pty",
    sources="source editor editors",
    numbers="n no number num ref reference",
    bylines="""
        by
        author
        story by
        written by
        reported by
        article by
        text by
        edited by
        words by
        prepared by
        compiled by
        written and edited by
        reporting by
        news provided by
    """,
    furniture="""
        arabic
        chinese
        dutch
        french
        german
        italian
        japanese
        korean
        polish
        portuguese
        russian
        spanish
        turkish
        ukrainian
        back to top
        top of page
        skip to content
        skip to main content
        skip navigation
        you are here
        search
        menu
        home
        share
        share this
        share this page
        print
        print this page
        copy url
        follow us
        stay in touch
        subscribe
        sign up
        log in
        read more
        learn more
        more
        related news
        related articles
        related content
        see our content policy
        download high resolution image
        click for a larger version
        show caption
        hide caption
        navigation path
        left navigation
        additional tools
        privacy
        privacy policy
        cookies
        cookie policy
        accept all cookies
        terms of use
        terms and conditions
        accessibility
        site map
        sitemap
        go to index
        go to homepage
        text version
        geography
        topics
        persons
        tags
        publication status
        publication details
        next article
        previous article
        header
        stand with us
        back to the top
        skip to main navigation
        skip to search
        jump to content
        main navigation
        main menu
        breadcrumb
        previous
        next
        view all
        show more
        show less
        load more
        latest news
        more news
        related stories
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share via email
        share this article
        email this page
        print page
        print version
        download pdf
        copy link
        sign in
        login
        newsletter
        subscribe to our newsletter
        rss
        was this page helpful
        accept cookies
        accept all
        reject all
        reject cookies
        cookie settings
        manage cookies
        privacy notice
        accessibility statement
        all rights reserved
        follow
        close
        listen
        advertisement
        an official website of the united states government
        here's how you know
        official websites use .gov
        secure .gov websites use https
        a .gov website belongs to an official government organization in the united states
        see all updates
        show all updates
        hide all updates
        elsewhere on the web
        explore the topic
        share on
        skip to footer
        skip to navigation
        jump to navigation
        toggle navigation
        open menu
        close menu
        site navigation
        primary navigation
        secondary navigation
        share on whatsapp
        share by email
        tweet
        pin it
        print this article
        printer-friendly version
        save as pdf
        view as pdf
        read next
        read also
        you may also like
        you might also like
        you may also be interested in
        recommended for you
        more from this section
        more in this section
        more on this topic
        all news
        all press releases
        view all news
        previous press release
        next press release
        previous story
        next story
        back to news
        back to newsroom
        back to all news
        back to press releases
        back to list
        return to top
        choose language
        select language
        change language
        available languages
        english
        sign up for our newsletter
        subscribe to newsletter
        subscribe now
        get email updates
        rss feed
        rss feeds
        accept only essential cookies
        accept only necessary cookies
        necessary cookies only
        only necessary cookies
        reject all cookies
        accept additional cookies
        reject additional cookies
        hide this message
        cookies policy
        cookie preferences
        cookie notice
        manage preferences
        do not sell my personal information
        terms of service
        terms & conditions
        is this page useful?
        was this page helpful?
        report a problem with this page
        view full image
        view image
        enlarge image
        download image
        download press release
        download the press release
        play video
        watch video
    """,
)
