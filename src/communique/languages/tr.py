"""Turkish."""

from communique._language import Language

TABLE = Language(
    tag="tr",
    name="Turkish",
    months=(
        "ocak oca",
        "şubat şub",
        "mart mar",
        "nisan nis",
        "mayıs may mayis",
        "haziran haz",
        "temmuz tem temm",
        "ağustos ağu ağus",
        "eylül eyl",
        "ekim eki ekm",
        "kasım kas kasim",
        "aralık ara arl aralik",
    ),
    weekdays=(
        "pazartesi pzt pts ptesi",
        "salı sal sali",
        "çarşamba çar çarş",
        "perşembe per perş",
        "cuma cum",
        "cumartesi cmt cts ctesi",
        "pazar paz",
    ),
    letters="çğıöşü",
    words="""
        ve bir bu ile için da de olarak olan olduğu olduğunu daha çok en ne gibi sonra kadar ise ki her göre
        değil var yer tarafından ancak veya hem biz onun ilgili üzere ayrıca diye dedi etti edildi olacak
        oldu edilen yapılan bugün günü iki üç yüz yeni
    """,
    today="""
        bugün
        dün
        bu gün
    """,
    updated="""
        son güncelleme
        son güncelleme tarihi
        son güncellenme
        son güncellenme tarihi
        güncelleme
        güncelleme tarihi
        güncellenme
        güncellenme tarihi
        güncellendi
        güncellendiği tarih
        son güncellendiği tarih
        en son güncelleme
        en son güncelleme tarihi
        en son güncellenme
        en son güncellenme tarihi
        sayfa güncelleme tarihi
        sayfanın son güncellenme tarihi
        sayfanin son güncellenme tarihi
        bu sayfanın son güncellenme tarihi
        bu sayfanin son güncellenme tarihi
        son değişiklik
        son değişiklik tarihi
        son değiştirilme tarihi
        son değiştirme
        değişiklik tarihi
        değiştirilme tarihi
        son düzenleme
        son düzenleme tarihi
        son düzenlenme tarihi
        düzenleme tarihi
        son revizyon tarihi
        revizyon tarihi
    """,
    issued="""
        yayın tarihi
        yayin tarihi
        yayım tarihi
        yayim tarihi
        yayınlanma tarihi
        yayinlanma tarihi
        yayımlanma tarihi
        yayimlanma tarihi
        yayınlama tarihi
        yayinlama tarihi
        yayımlama tarihi
        yayimlama tarihi
        yayınlanma
        yayinlanma
        yayınlandı
        yayinlandi
        yayımlandı
        yayimlandi
        yayımlanma
        yayimlanma
        yayınlandığı tarih
        yayinlandiği tarih
        yayın
        yayin
        yayınlanma zamanı
        yayinlanma zamani
        tarih
        haber tarihi
        duyuru tarihi
        açıklama tarihi
        açiklama tarihi
        bülten tarihi
        basın bülteni tarihi
        basin bülteni tarihi
        giriş tarihi
        giriş
        eklenme tarihi
        eklenme
        eklendi
        ekleme tarihi
        oluşturulma tarihi
        oluşturma tarihi
        oluşturulma
        ilk yayın tarihi
        ilk yayin tarihi
        ilk yayınlanma tarihi
        ilk yayinlanma tarihi
        ilan tarihi
        ambargo
        ambargolu
        ambargo tarihi
        ambargo bitiş tarihi
        derhal yayınlanmak üzere
        derhal yayinlanmak üzere
        hemen yayınlanmak üzere
        hemen yayinlanmak üzere
        oluşturuldu
        gönderilme tarihi
    """,
    kickers="""
        basın açıklaması
        basin açiklamasi
        basın açıklamaları
        basin açiklamalari
        basın bülteni
        basin bülteni
        basın bültenleri
        basin bültenleri
        basın duyurusu
        basin duyurusu
        basın duyuruları
        basin duyurulari
        basın bildirisi
        basin bildirisi
        basın bildirileri
        basin bildirileri
        basın toplantısı
        basin toplantisi
        basın toplantıları
        basin toplantilari
        basın odası
        basin odasi
        basın merkezi
        basin merkezi
        basın müşavirliği
        basin müşavirliği
        basın bürosu
        basin bürosu
        basın
        basin
        basın daveti
        basin daveti
        basın kiti
        basin kiti
        basın dosyası
        basin dosyasi
        basın notu
        basin notu
        basın açıklaması metni
        basin açiklamasi metni
        kamuoyu duyurusu
        kamuoyuna duyuru
        kamuoyuna
        kamuoyunun dikkatine
        basına ve kamuoyuna
        basina ve kamuoyuna
        açıklama
        açiklama
        açıklamalar
        açiklamalar
        yazılı açıklama
        yazili açiklama
        ortak açıklama
        ortak açiklama
        ortak bildiri
        ortak basın açıklaması
        ortak basin açiklamasi
        bildiri
        bildiriler
        sonuç bildirisi
        duyuru
        duyurular
        haber
        haberler
        haber bülteni
        son haberler
        güncel haberler
        güncel
        bizden haberler
        haberler ve duyurular
        haber ve duyurular
        konuşma
        konuşmalar
        konuşma metni
        açılış konuşması
        açiliş konuşmasi
        mesaj
        mesajlar
        demeç
        demeçler
        demeç ve konuşmalar
        soru-cevap
        soru cevap
        sorular ve cevaplar
        röportaj
        söyleşi
        makale
        makaleler
        etkinlik
        etkinlikler
        bilgi notu
        bilgilendirme
        medya
        medya merkezi
        medya bülteni
        gündem
        ilan
        davet
    """,
    notes="""
        resmi olmayan çeviri
        resmî olmayan çeviri
        gayriresmi çeviri
        gayrı resmi tercüme
        gayri resmi tercüme
        gayriresmi tercüme
        resmi olmayan tercüme
        çeviri
        tercüme
        çeviri metin
        deşifre
        deşifre metni
        konuşmanın tam metni
        konuşmanin tam metni
        tam metin
        tam metni
        konuşma metninin tamamı
        konuşma metninin tamami
        konuşma esastır
        konuşma esastir
        sözlü beyan esastır
        sözlü beyan esastir
        esas olan konuşmadır
        esas olan konuşmadir
        yapıldığı şekliyle
        yapildiği şekliyle
        özet
        alıntılar
        alintilar
        geçici çeviri
        bilgi amaçlıdır
        bilgi amaçlidir
        metnin aslı ingilizcedir
        metnin asli ingilizcedir
    """,
    end_marks="""
        son
        bitti
        bülten sonu
        açıklamanın sonu
        açiklamanin sonu
    """,
    credits="""
        fotoğraf
        fotoğraflar
        fotoğrafı çeken
        fotoğrafi çeken
        fotoğrafçı
        fotoğrafçi
        fotoğraf kaynağı
        fotoğraf kaynaği
        fotoğraf kredisi
        foto
        foto muhabiri
        görsel
        görseller
        görsel kaynağı
        görsel kaynaği
        resim
        resimler
        telif hakkı
        telif hakki
        illüstrasyon
        çizim
        grafik
        infografik
        video
        kamera
    """,
    openers="""
        soldan sağa
        soldan sağa doğru
        (soldan sağa)
        sağdan sola
        soldan
        sağdan
        aile fotoğrafı
        aile fotoğrafi
        toplu fotoğraf
        grup fotoğrafı
        grup fotoğrafi
        hatıra fotoğrafı
        hatira fotoğrafi
        arşiv fotoğrafı
        arşiv fotoğrafi
        fotoğrafta
        fotoğraflarda
        bu fotoğrafta
        resimde
        görselde
        temsili fotoğraf
        temsili görsel
        ekran görüntüsü
    """,
    directions="""
        solda
        sağda
        ortada
        soldan
        sağdan
        soldan sağa
        sağdan sola
        soldan ikinci
        sağdan ikinci
        en solda
        en sağda
    """,
    caption_labels="""
        fotoğraf altı
        resim altı
        görsel açıklaması
    """,
    contacts="""
        iletişim
        iletişim bilgileri
        basın iletişim
        basin iletişim
        basın iletişimi
        basin iletişimi
        basın irtibat
        basin irtibat
        basın için iletişim
        basin için iletişim
        medya iletişim
        medya iletişimi
        medya irtibat
        irtibat
        irtibat bilgileri
        irtibat kişisi
        irtibat için
        iletişim kişisi
        iletişim için
        ayrıntılı bilgi için
        ayrintili bilgi için
        detaylı bilgi için
        detayli bilgi için
        daha fazla bilgi için
        bilgi için
        daha fazla bilgi
        ayrıntılı bilgi
        ayrintili bilgi
        bilgi ve iletişim için
        basın mensupları için
        basin mensuplari için
        basın sözcüsü
        basin sözcüsü
        sözcü
        basın danışmanı
        basin danişmani
        basın danışmanlığı
        basin danişmanliği
        basın ve halkla ilişkiler
        basin ve halkla ilişkiler
        basın ve halkla ilişkiler müdürlüğü
        basin ve halkla ilişkiler müdürlüğü
        basın ve halkla ilişkiler müşavirliği
        basin ve halkla ilişkiler müşavirliği
        halkla ilişkiler
        kurumsal iletişim
        medya ilişkileri
        yatırımcı ilişkileri
        yatirimci ilişkileri
        iletişim başkanlığı
        iletişim başkanliği
        bize ulaşın
        bize ulaşin
    """,
    boilerplate="""
        editörlere not
        editörlere notlar
        editöre not
        editörün notu
        editörler için notlar
        editör için notlar
        editör notu
        basına not
        basina not
        yasal uyarı
        yasal uyari
        yasal bildirim
        yasal not
        sorumluluk reddi
        sorumluluk reddi beyanı
        sorumluluk reddi beyani
        feragatname
        feragat
        uyarı
        uyari
        önemli not
        ileriye dönük ifadeler
        ileriye dönük beyanlar
        ileriye yönelik beyanlar
        geleceğe yönelik ifadeler
        geleceğe yönelik beyanlar
        geleceğe dönük beyanlar
        geleceğe ilişkin beyanlar
        ilgili bağlantılar
        ilgili bağlantilar
        ilgili linkler
        ilişkili bağlantılar
        ilişkili bağlantilar
        faydalı bağlantılar
        faydali bağlantilar
        yararlı bağlantılar
        yararli bağlantilar
        bağlantılar
        bağlantilar
        ilgili belgeler
        ilgili dokümanlar
        belgeler
        dokümanlar
        ekler
        ek dosyalar
        ekli dosyalar
        dosyalar
        ilgili dosyalar
        indirilebilir dosyalar
        ilgili konular
    """,
    about="""
        hakkında
        hakkinda
        hakkımızda
        hakkimizda
    """,
    press_releases="""
        basın açıklaması
        basın bülteni
        basın duyurusu
    """,
    issuers="bakanlığı bakanlık a.ş",
    sources="kaynak",
    numbers="no sayı numara",
    bylines="""
        yazan
        haberi yazan
        haberi hazırlayan
        haberi hazirlayan
        hazırlayan
        hazirlayan
        haber
        muhabir
        muhabiri
        kaleme alan
        yazar
        derleyen
        editör
        yazı
        yazi
    """,
    furniture="""
        başa dön
        yukarı çık
        yukari çik
        yukarı
        yukari
        sayfa başı
        sayfa başi
        sayfa başına dön
        sayfa başina dön
        sayfanın başına dön
        sayfanin başina dön
        geri
        geri dön
        içeriğe geç
        içeriğe atla
        ana içeriğe geç
        ana içeriğe atla
        ana sayfa
        anasayfa
        buradasınız
        buradasiniz
        menü
        ana menü
        kapat
        ara
        arama
        sitede ara
        paylaş
        sayfayı paylaş
        sayfayi paylaş
        bu sayfayı paylaş
        bu sayfayi paylaş
        facebook'ta paylaş
        twitter'da paylaş
        x'te paylaş
        linkedin'de paylaş
        whatsapp'ta paylaş
        e-posta gönder
        yazdır
        yazdir
        sayfayı yazdır
        sayfayi yazdir
        indir
        pdf indir
        dinle
        devamını oku
        devamini oku
        daha fazla oku
        daha fazla
        daha fazlası
        daha fazlasi
        devamı
        devami
        tümü
        tümünü gör
        tüm haberler
        tüm duyurular
        diğer haberler
        ilgili haberler
        benzer haberler
        ilginizi çekebilir
        sonraki
        önceki
        sonraki haber
        önceki haber
        etiketler
        kategoriler
        bizi takip edin
        takip et
        abone ol
        e-bülten
        bülten aboneliği
        giriş yap
        üye ol
        site haritası
        site haritasi
        erişilebilirlik
        gizlilik
        gizlilik politikası
        gizlilik politikasi
        kişisel verilerin korunması
        kişisel verilerin korunmasi
        kvkk
        çerezler
        çerez politikası
        çerez politikasi
        çerez ayarları
        çerez ayarlari
        kabul et
        tümünü kabul et
        çerezleri kabul et
        tümünü reddet
        kullanım koşulları
        kullanim koşullari
        tüm hakları saklıdır
        tüm haklari saklidir
        türkçe
        bu sayfayı yazdır
        bu sayfayi yazdir
        ilgili içerik
        tüm güncellemeleri görün
        okumaya devam et
        dil seç
        reddet
        içindekiler
        linki kopyala
        daha fazlasını yükle
        daha fazlasini yükle
        daha fazlasını görüntüle
        daha fazlasini görüntüle
        daha azını göster
        daha azini göster
        ana sayfaya geri dön
        daha fazlasını öğrenin
        daha fazlasini öğrenin
        bu habere tepkiniz
        önceki içerik
        sonraki içerik
        bağlantıyı kopyala
        bağlantiyi kopyala
        yalnızca gerekli çerezler
        yalnizca gerekli çerezler
        zorunlu çerezler
        çerez tercihleri
        dil
        dil seçimi
        yazı boyutu
        yazi boyutu
        büyük yazı
        büyük yazi
        küçük yazı
        küçük yazi
    """,
)
