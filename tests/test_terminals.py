"""Terminals one by one: what each takes, in all its forms, and what it leaves, however near.

A bar (¦) stands where a match ends; where a terminal is read backwards, where it begins. Without a bar it takes all.
Of what it leaves it takes nothing, and where dots (…) are added a beginning at most.
"""

from __future__ import annotations

import pytest
import regex

from communique import _credits, _document, _layout, _marks, _parse
from communique import _terminals as t

Cases = dict[str, tuple[list[str], list[str]]]

# fmt: off
DATES: Cases = {
    "ORDINAL": (
        [
            "", "er", "re", "st", "nd", "rd", "th", "го", "-го", "ше", "-ше", "ú", ".", "º", "ª", "°", "¦,", "¦x",
            "¦ers",
        ],
        [],
    ),
    "OF": (
        ["", "of ", "of. ", "of  ", "DE ", "d'", "d’", "¦of", "¦of1", "¦x ", "¦ofx ", "¦of_1"],
        [],
    ),
    "YEAR_MARK": (
        ["", " г.", " г", "г.", "г", " года", "¦  г", "¦xг", "¦ гx", "¦_г"],
        [],
    ),
    "END_OF_YEAR": (
        [
            "", ". г.", " г.", "г.", " г", " г¦ ", " г¦, x", " г¦;", " г¦: x", " г¦) x", " г¦ – x", " г¦ — x",
            " г¦ - x", "¦ г x", "¦x г.", "¦ г_", ".г.", "¦_г.", " г¦  -",
        ],
        [],
    ),
    "DASH": (
        ["-", "–", "—", "−", "‐", "‑", "--", " - ", " – ", "- ", " -"],
        ["_", "_-", "-_…", "", "~"],
    ),
    "DATE": (
        [
            "2022-05-01", "2022/5/1", "2022.05.01", "2022. 5. 1", "2022- 5-1", "1998-05-01", "١٩٩٨-٠٥-٠١",
            "２０２２-05-01", "2022-05-01¦T10", "2022-05-1¦ 2", "2022年5月1日", "2022 年 5 月 1 日", "5月1日", "5月1号", "5月1號",
            "令和4年5月1日", "令和元年5月1日", "大正10年5月1日", "明治1年5月1日", "昭和64年1月7日", "平成31年4月30日", "令和4 年5月1日", "1.V.2022",
            "1. V. 2022", "1 V 2022", "1/V/2022", "1-V-2022", "1.XII.2022 r.", "11.IX.2022¦ x", "1.5.2022",
            "01/05/22", "1-5-2022", "1 . 5 . 2022", "1. 5. 2022", "1 .5 .2022", "1.5.2022 г.", "1.5.2022¦ x",
            "2022. május 1.", "2022 May 1", "2022. gada 1. maijs", "2022 m. gegužės 1 d.", "2022 1 May",
            "2022 May 1¦ x", "1 May 2022", "1May 2022", "1-May-2022", "1 May, 2022", "1 de mayo de 2022",
            "1 May (2022)", "1-3 May 2022", "1. – 3. Mai 2022", "1--3 May 2022", "1 May", "1 мая 2022 года",
            "1st of May 2022", "31st-2nd May", "12 May 2022", "1 شباط/فبراير 2022", "1 شباط / فبراير 2022",
            "1 May. 2022", "1 ma\u0301jus 2022", "1 May¦_2022", "1 May¦ (2022", "1 May¦ 3022", "1 May¦ 20221",
            "1 شباط¦/May 2022", "1 May¦_/ x", "1 June", "May 1, 2022", "May 1 2022", "May 1st, 2022",
            "May 1-3, 2022", "May 1", "May 1 of 2022", "May 1 – 3, 2022", "May 1¦-3rd", "May 1¦-345", "May 1¦_2022",
            "May 1¦, 20221", "May 1¦ x", "May 2022", "mayo de 2022", "maj 2022 r.", "May 2022¦ x", "May. 2022",
            "1 شباط¦ /_فبراير 2022", "1 شباط¦-/فبراير 2022", "May 1, 2022¦: x",
        ],
        [
            "3022-05-01", "2022-05/01", "2022:05:01", "2022-05-011", "2022_05_01", "2022-x-1", "2022-_5-1",
            "2022-5-_1", "2022-05-x1", "20222-05-01", "安和4年5月1日", "5月1x", "5日1日", "令和0年5月1日", "令和x年5月1日",
            "2022_年5月1日", "2022年_5月1日", "5_月1日", "5月_1日", "5月1_日", "x月1日", "202x年5月1日", "1.A.2022", "1_V_2022",
            "x.V.2022", "1VV2022…", "1._V.2022", "1.5/2022", "1_5_2022", "1.5.20221", "1.5.202", "x.5.2022",
            "1.x.2022", "1.5.xxxx", "1.5.xx", "1_.5_.2022", "1._5._2022", "2022x May 1", "2022 May_1", "2022May 1",
            "2022_1 May", "2022 1_May", "1_May 2022", "1 M 2022", "123 May 2022", "x May 2022", "May 1:30",
            "May 10:30, 2022", "May_1, 2022", "May_2022", "May 20221", "May 123", "M 2022", "2022 123 May",
            "1 May 2_22…", "1-x May 2022", "xx-3 May 2022", "May 1-x, 2022…", "1. V. 20221", "5月_日", "令和1x年5月1日",
        ],
    ),
    "PLAIN_DATE": (
        [
            "1 May 2022", "12 May. 2022", "1 May, 2022", "1 May., 2022", "1\u00a0May\u00a02022", "1 мая 1998",
            "1 May 2022¦, x", "1 May 2022¦ 14:30", "1 May 2022¦.", "1 May 2022¦-r",
        ],
        [
            "1 May 20221", "1 May 2022 r", "1 May 2022r", "1_May 2022", "1 M 2022", "1 May_2022", "1 M1y 2022",
            "1 M_y 2022", "1 M y 2022", "1 May 3022", "x May 2022", "1 May 2x22", "1 May 20x2", "1 May; 2022",
        ],
    ),
    "WORD_BEFORE": (
        ["May ", "x ¦May ", "May. ", "-¦May ", "ma\u0301j ", "5 ¦мая "],
        ["M ", "1May ", "May", "May_", "May.", "M1 ", "1\u0301May "],
    ),
    "ERA_BEFORE": (
        ["令和", "令和元年", "令和元年 ", "x¦平成", "明治", "大正", "昭和"],
        ["安和", "令", "令和元年_", "令和1年"],
    ),
    "RANGE_DASH": (
        ["-", " – ", "--", "—¦—"],
        ["_", "~"],
    ),
    "ARTICLE_BEFORE": (
        ["x ¦of ", "of ", "d'", "x ¦", "xof ¦", "p.m. ¦"],
        [],
    ),
}
TIMES: Cases = {
    "TIME": (
        [
            "21:24", "9h30", "9 h 30", "9:30", "9 : 30", "9時30分", "9时30分", "9點30分", "9点30分", "9ч30", "9H30",
            "9:30:15", "9h30m15", "9:3015", "9:30分", "9:30 p.m.", "9:30pm", "9:30 a.m", "9:30AM", "9:30 P. M.",
            "9:30:15 pm", "9:30 pm¦, x", "9.30 Uhr", "9.30Uhr", "9.30 uhr", "9.30 hrs", "9.30 p.m.", "9.30pm",
            "9 pm", "9am", "9 p.m.", "9 h", "9h", "1324 GMT", "1324 UTC", "1324 hrs", "9:30 Uhr", "9:30 uhr",
            "9:30 hrs", "9:30 h", "9:30 h.", "9:30 hs", "9:30h", "9:30 horas", "9:30 ore", "9:30 óra", "9:30 óra.",
            "9:30¦ horasx", "9:30¦_Uhr", "9:30¦  h", "9:30¦_h", "9:30 CET", "9:30 (CET)", "9:30 (CET¦]", "9:30 UTC",
            "9:30 MSK", "9:30 Z", "9:30 ET", "9:30 CEST", "9:30 GMT+1", "9:30 GMT +1", "9:30 GMT-1",
            "9:30 GMT+01:00", "9:30 GMT+0100", "9:30 GMT+01", "9:30 UTC+05", "9:30 Eastern Time",
            "9:30 Eastern Daylight Time", "9:30 Central European Summer Time", "9:30 Uhr CET", "9:30¦ cet",
            "9:30¦ CETX", "9:30¦ Xyz", "9:30¦ ABCDET", "9:30¦ a b c", "9:30¦_CET", "9:30¦ eastern Time",
            "9:30¦ EASTERN Time", "9:30¦ A B C D Time", "9:30¦ Aa Bb Cc Dd Time", "9:30 GMT¦ *1", "9:30 GMT¦+x",
            "9:30 GMT+1¦ x", "9:30 GMT+01¦:x", "9:30¦ Eastern_Time", "9:30¦ Timex", "9:30:15¦:15", "9:30¦:x1",
            "9:30¦_p.m.", "9:30¦ pxm", "9 h¦.", "9:30¦ GMT_+1", "9:30¦ E Time", "9:30¦ 1-2T", "9:30 GMT+01¦:x0", "9:30 GMT+01¦:0x", "9:30¦x15",
        ],
        [
            "9:300", "9x30", "9.30", "1324", "1324 XYZ", "1324_GMT", "1324 GMTX", "9_:30", "9:_30", "9:xx", "x:30",
            "9.xx Uhr", "9.30_Uhr", "9_h", "9 hx", "9", "9 xm", "9 pxm", "9_pm", "9 pmx", "132x GMT", "9 p_m.",
            "9.300 Uhr", "9:3",
        ],
    ),
    "TIME_AFTER": (
        [
            "T14:05", "T1405", "T14:05:00", "T140500", "T14:05:00.123", "T14:05:00,123Z", "T14:05Z", "T14:05+01:00",
            "T14:05+0100", "T14:05-01", "T14:05¦ x", "T14:05¦.", "T14:05¦;00", " 9:30", "9:30", ", 9:30", " | 9:30",
            " / 9:30", "(9:30", " – 9:30", "—9:30", " - 9:30", ". 9:30", "|9:30", "/9:30", " at 9:30", ", at 9:30",
            " um 9:30", " kl. 9:30", " klo 9.30", " о\u0301 9:30", ", 9:30 p.m. CET", "T14:05¦+0x", "T14:05¦*01",
            "T14:05+01¦:x0",
        ],
        [
            "T14:05x", "T14:0", "T1x:05", "T14:x5", "T14:05+1…", "T14:05:00.x…", "x14:05", "T14_05", "T14:05Zx",
            "T14:05_00", " o'clock 9:30", "_9:30", "; 9:30", "_ 9:30", " lettersx 9:30", " at_9:30", " a1 9:30",
            ",_9:30", "T14:05:00;1…", "T14:05*01…", "T14:05+x1…", "T14:05+01:x0…", "Tx1:05", "T14:0x", "T14:05:0x…", "T14:05+01:0x…",
        ],
    ),
    "TIME_BEFORE": (
        ["9:30, ", "x ¦9:30 ", "9:30 on ", "9:30 p.m. on "],
        ["x9:30 ", "(9:30 "],
    ),
    "WEEKDAY_BEFORE": (
        [
            "Monday ", "Mo. ", "Mo, ", "Monday, ", "Monday. ", "Monday, the ", "Monday (", "Monday, the (",
            "п'ятниця ", "п’ятниця ", "пʼятниця ", "segunda-feira, ", "of Monday ", "x ¦Monday ", "1¦Monday ",
            "m\u0301nday ", "М\u0301. ", "m_¦Monday ", "Mon_¦day ", "xof ¦Monday ",
        ],
        ["Mo ", "Monday", "Monday; ", "Monday_", "M. ", "Mo; ", "Monday  "],
    ),
    "WEEKDAY_AFTER": (
        [
            " (Monday)", "(Mon)", "（月）", " （月）", ", Monday", " Monday", ". Monday", "., Monday", " 星期一", " 礼拜一",
            " 週一", " 周一", " 月曜日", ", 星期一", " Monday¦, x", " Monday¦ x", "(m\u0301n)", " Monday¦.",
        ],
        [
            " Mon", " Monday-x", "_(Monday)", "[Monday)", "(Monday]", "(Mon1)", ",_Monday", "Monday", ",Monday",
            " Mon_", " 聯一", " 星x", " x曜日", "( )", "()", " Monday’s", "週一", "_Monday", " 月火日", " M1nday", " a曜日",
        ],
    ),
}
PLACES: Cases = {
    "LABEL_HEAD": (
        ["Updated", "[Updated", "(Updated", "[ Updated", " Updated", "Updated¦ on", "Mise\u0301", "Updated¦:"],
        ["1", "_x", "[[x", "[_x", "{x"],
    ),
    "LABEL": (
        [
            "Last updated: ¦1", "[Updated：", "(Updated ¦3", "Updated¦(x", "Updated¦)x", "Updated¦|x", "Updated:  ¦:",
            "[ Updated", "on", "Updated: ¦x",
        ],
        ["U", "1", "(", ":", "|xx", "{xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"],
    ),
    "PLACE_LINE": (
        [
            "Riga", "St. Mary's", "St. Mary’s", "Stratford-Upon", "Rio de Janeiro", "New York",
            "Siège de l'OTAN, Bruxelles", "Ottawa (Ontario)", "Ottawa (Ont.).", "г. Москва", "東京", "ǅep",
            "Kyiv/Odesa", "Isle & Port", "Val d’Isère", "Val l'Est", "Re\u0301", "A de la B", "A B C D E",
            "Riga, Latvia, Europe, Earth", "Riga, province Latvia", "Bo e\u0301 La",
        ],
        [
            "riga", "РИА Новости", "RIA Novosti", "INTERFAX", "INTERFAX.RU", "KAZINFORM", "Riga-…", "Riga - X…",
            "Riga; X…", "Riga_Riga…", "Rio abcde Janeiro…", "Riga (x)…", "r. Riga", "Riga 2…", "Riga  Riga…",
            "A de la le B…", "A B C D E F…", "Riga,Latvia…", "Riga,_Latvia…", "Riga, a b Latvia…", "1iga",
            "Riga/ X…", "г.Москва", "г_ Москва", "Val d_Isère…", "Val x'Isère…", "Riga_(Ontario)…", "Riga-1…",
            "где. Москва", "г._Москва", "г1. Москва", "Riga-'x…", "Rio de_Janeiro…", "Riga, A, B, C, D…", "Isle &Port…", "Isle &_Port…",
            "Riga, province_Latvia…",
        ],
    ),
    "BEFORE_DATE": (
        [
            "", "(", "[", "Riga, ", "(Riga, ", "Riga. ", "St.", "Riga،", "Riga、", "Riga，", "Riga - ", "Riga – ",
            "Riga — ", "Riga | ", "Riga · ", "Riga-", "RIGA ", "Riga / ", "Riga,", "Riga,  ", "Riga (Latvia), ",
            "¦riga, ", "¦Riga ", "¦RiGA ", "¦Riga; ", "¦Riga/", "¦RIGA_", "¦RIGA",
        ],
        ["Riga_- …", "Riga_/ …", "Riga …", "RIGA_…", "Riga: …", "RIGA…", "Riga,  Latvia - …"],
    ),
    "TOWN": (
        ["Borová ", "Nová Ves ", "Val d’Isère ", "Riga, Latvia ", "A, B, C ", "г. Москва ", "A B C "],
        ["borová ", "Borová", "Borová_", "A B C D …", "A, B, C, D ", "A,B ", "A,_B ", "A_B ", "A  B …"],
    ),
    "AFTER_DATE": (
        [
            "", ")", "]", " –", " — ", " | ", " · ", ", Riga", ") - Riga", ": Riga", "; Riga", ". Riga", " Riga",
            "- – —|·,:;.",
        ],
        ["x…", "))…", "_…", "}…", " / Riga…", ") _Riga…"],
    ),
    "PLACE_AND_ISSUER": (
        [" – Ottawa, Ontario – Department of Tides", " -- Riga -- Board", " - Riga - Board", "— Riga — Board"],
        [
            " – Ottawa", " – Ottawa – board", "–Ottawa – Board", " – Ottawa– Board", " – Ottawa –Board",
            "_– Riga – Board", " ~ Riga – Board", " – Riga ~ Board", " –_Riga – Board", " – Riga_– Board",
            " – Riga –_Board",
        ],
    ),
    "POSTED": (
        ["Riga, posted at ¦9:30", "Riga, at ¦9:30"],
        [
            "Riga, ¦9:30", "Riga posted at 9:30", "Riga, a b c 9:30", "Riga, At 9:30", "Riga, at x", "Riga,_at 9",
            "Riga, at_9", "Riga, 9:30", "Riga,  9:30",
        ],
    ),
    "AGENCY": (
        [
            "/AFP/", "/ AFP /", "/Agence France-Presse/", "(AFP)", "(Agence France-Presse)", "(A.F.P.)", "(AP/X)",
            "РИА Новости", "RIA Novosti", "INTERFAX", "INTERFAX.RU", "KAZINFORM", "(Ré\u0301P)",
        ],
        [
            "/A/", "//", "/ /", "/A/B/", "(A)", "(1AP)", "(A1P)", "AFP", "РИА_Новости", "RIA_Novosti",
            "INTERFAX_RU…", "/AFP_", "/AFP//…", "/AFP/x…",
        ],
    ),
    "SEPARATOR": (
        [" -- ", "--", " – ", "—", "-", " - ", "- ", ": ", ":  ", "  ", "   ", " –", "– ", "--¦x"],
        ["", " ", ":", ":x", "-x", "~", "_--", "–_…", " \u0300", "_ ", " _", ":_", "_–", "_-", "-_"],
    ),
    "_PLACE_SEPARATOR": (
        [" -- ", "--", " – ", " — ", " -  ", "–", "— ", "– ", "--¦x"],
        ["-", "- ", " -", ": ", "  ", " ", "", "——…", "_– ", "_--", " x "],
    ),
    "OPENING": (
        [
            "¦A", "¦ǅ", "¦東", "¦1", "¦\"", "¦“", "¦”", "¦«", "¦„", "¦»", "¦'", "¦‘", "¦’", "¦(", "¦<", "¦[", "¦…",
            "¦$", "¦€", "¦£", "¦#", "¦@", "¦iP", "¦eRe",
        ],
        ["a", "ab", "abC…", "-", "", "iphone", "*", ")", "{", "\\", "*P", "-P", "**P", "abcP"],
    ),
    "AFTER_RUN_IN_DATE": (
        [
            ") -- ", " -- ", " (AFP) -- ", " /AFP/ ", ", (AFP) - ", "- (AFP) - ", ". – ¦The", " – ¦the", " - ¦“The",
            " ¦The", ". ¦The", " (AFP), – ", " (AFP). – ", ": ¦The", " (AFP) ¦The", " — ", " – (AFP) – ¦the",
            " -- ¦(AFP) - ", " --(AFP) - ",
        ],
        [
            " the", "; The", " _The", "x -- ", " ~ The", " – ~", " (AFP) the", ".. – The", ")) – ", " _ (AFP) - The",
            " _(AFP) the", "--the", " 1 boat", " “The", " –the", " (AFP)The", "; (AFP) - The", ".;(AFP) - The", " -x(AFP) - The", " (AFP); - The", "xThe"],
    ),
    "AFTER_WIRED_DATE": (
        [") – ¦The", " – ¦The", ". – ", ", – ", " / ¦The", " – ¦the", " / "],
        [" the", "/ The", " /The", "_/ The", " /_The", " – ~", "; – The", ": the", "--the", " –the"],
    ),
    "WIRE_BEFORE_DATE": (
        [
            "Riga (AFP) ", "(Riga (AFP)", "Riga, (AFP) -- ", "Riga. /AFP/ - ", "Riga- (AFP) — ", "Riga/AFP/",
            "Riga – (AFP)--", "Riga (AFP)--", "Riga --(AFP) – ", "Riga (AFP)--¦x"],
        [
            "Riga", "riga (AFP)", "Riga; (AFP) ", "Riga (AFP) ; …", "Riga_(AFP)", "Riga (AFP)_…", "Riga (AFP) -_…",
            "Riga (AFP) ~ …", "Riga –_(AFP)",
        ],
    ),
    "PLACE_BEHIND": (
        [", Riga – ¦The", ", Riga -- ", ", Riga - ¦“", ", Riga: ¦The"],
        [" Riga – The", ",Riga – The", ",_Riga – The", ", Riga – the", ", riga – The", ", Riga The", ", Riga:xThe"],
    ),
    "WIRE_IN_BRACKETS": (
        ["【東京共同】", "【東京＝共同】", "(東京＝共同)", "（東京共同）", "(东京讯)", "（東京電）", "【東京時事】 ", "【ソウル聯合】", "【ロンドン＝ロイター】", "【北京新華社】", "【とうきょう共同】"],
        ["【Riga共同】", "【東京】", "東京共同", "【東京共同", "【東共同】", "【東京=共同】", "【東京＝あい社】", "x東京共同】", "【東京共同x"],
    ),
    "WIRE_FIRST": (
        ["(AP) - ", "(dpa/bb) – ", "/PRNewswire/ -- ", "(Agence X) ", "(AP) - ¦Riga"],
        ["AP - ", "(AP", "(AP)", "(1) - ", "РИА Новости - ", "(AP)x"],
    ),
    "PLACE_AND_WIRE": (
        ["RIGA (TT) ¦Bron", "KVAL IVES(AP) ¦Bron", "A\u030aMÅL (TT) ¦Bron"],
        ["Riga (TT) Bron", "RIGA (TT) bron", "RIGA (TT)Bron", "RIGA TT Bron", "RIGA (T) Bron", "RIGA (TT1) Bron", "1IGA (TT) Bron", "R1GA (TT) Bron", "RIGA;(TT) Bron", "RIGA (TT);Bron"],
    ),
    "BEFORE_BRACKET": (
        ["Riga (", "Riga, (", "RIGA, N.D. (", "Riga. ("],
        ["riga (", "Riga(", "Riga  (", "Riga; (", "(", "Riga;("],
    ),
    "WIRE_BEHIND": (
        [", RIGA /REKA/. ¦Bron", ", Riga (AP) - ¦Bron", ", Riga(AP) ¦Bron", ", Riga РИА Новости. ¦Bron", ", Riga (AP) - "],
        ["RIGA /REKA/. Bron", ", riga /REKA/. Bron", ", Riga. Bron", ", Riga /REKA/. bron", ", Riga /REKA/Bron", ",xRiga (AP) - Bron", ", Riga;(AP) - Bron", ", Riga (AP); - Bron"],
    ),
    "DOWNLOAD": (
        ["Download the text (PDF, 120 KB)", "Text [docx 1.2 MB]", "Скачать PDF 3 Мб", "Photo (JPG – 2MB)", "Text (DOC 1 MB)", "Text (odt 1 MB)", "Text (rtf 1 MB)", "Text (zip 1 MB)", "Text (png 1 MB)", "Text (mp3 1 MB)", "Text (xls 1 MB)", "Text (XLSX 1 MB)", "Text (jpeg 1 MB)"],
        ["PDF 120 KB", "Download the text (PDF)", "Text (120 KB)", "Text (PDF, 120 pages)", "Text (xpdf 120 KB)", "Text (mp5 1 MB)", "Text (PDF) 1 MB)", "Text (PDF x MB)", "Text (PDF 1xMB)", "Text (PDF 1 TB)", "Text (PDF 1 Mx)", "Text (PDF 1 MB;…"],
    ),
    "SHORT_REFERENCE": (
        ["Nr. 17", "No 17", "nº 17/22", "No. 17-2022", "Nr.17"],
        ["17", "Nr.", "Nr. A17", "Nr;17", "Nr. 17;2…", "Nr. 17/x…"],
    ),
    "CJK_WIRE_BEFORE": (
        ["【新華社北京", "人民网北京", "本报北京", "新華社北京", "新社北京", "新華社ソウ¦ル", "新華社とう¦きょう"],
        ["華社", "社北京", "新華北京", "Xi社北京", "新華社Ri", "本x北京"],
    ),
    "CJK_WIRE_AFTER": (
        ["电", "電", " 电 ", "电  ", "讯", "訊】"],
        ["雷", "x电", "_电"],
    ),
    "RUN_IN_HEAD": (
        [
            "Riga,", "Riga:", "Riga/", "Riga–", "Riga—", "Riga،", "Riga、", "Riga，", "Riga-", "(Riga,", "St. ",
            "Riga /", "Riga –", "Riga —", "Riga -", "Riga (A", "Riga (1", "[Riga,", "Riga 1", "Riga am 1", "Riga  ", "1", "(1", "Riga),",
            "【", "新華社北京1", "(Riga).", "Riga.,",
        ],
        [
            "riga,", "Riga the", "Riga abcdef 1", "Riga;", "Riga_", "Riga _1", "Riga _", "Riga am_1",
            "新華社北京x", "Riga_-", "Riga_(A", "St._x", "xRiga,", "Riga (;", "Riga_1", "Riga a; 1", "Riga; x"],
    ),
    "DATELINE_HEAD": (
        [
            "RIGA, Latvia - ", "RIGA, May 3 – ", "RIGA, Sept. 12 — ", "NEW YORK, Ohio –", "KVAL IVES, Ohio — ",
            "AIX-EN, Var – ", "RIX, Var - ¦x", "RIGA - ", "NEW YORK –", "AIX-EN – ",
        ],
        [
            "RIga - ", "RI - ", "RIGA the - ", "RIGA -x", "RIGA_- ", "RIGA ~ ", "ST. IVES, Ohio — ",
            "RIGA, May x - ", "RIGA,_May 3 - ", "RIGA; - ", "RIGA, May_3 - ", "RIGA, Ma 3 – ", "RIGA, May 3_– ",
            "RIGA, Latvia -x", "RIGA, May 3 –x", "NEW;YORK - ", "RIGA,xLatvia - ", "INTERFAX - ", "KAZINFORM - "],
    ),
    "RUN_IN_PLACE": (
        [
            "Riga – ¦The", "(Riga) – ¦The", "RIGA (AFP) – ¦The", "RIGA, (AFP) – ¦The", "RIGA --(AFP) – ¦The",
            "RIGA /AFP/ -- ", "RIGA(AFP): ¦The", "(RIGA /AFP/) – ¦The", "RIGA (AFP). – ¦The", "RIGA (AFP), – ¦The",
            "RIGA: ¦The", "Riga.  ¦The", "Riga. – ¦The", "東京——¦東", "Riga--¦The", "Riga– ¦The", "Riga  ¦The",
        ],
        [
            "Riga: The", "Riga – the", "riga – The", "Riga, The", "Riga The", "RI: The", "Riga; – The",
            "RIGA (AFP) The", "RIGA_(AFP) – The", "RIGA (AFP); – The", "Riga——The", "RIGA:The", "RIGA:_The",
            "Ri1  The", "RIGA ~~(AFP) – The",
        ],
    ),
}
LINES: Cases = {
    "ISSUER": (
        [
            "Board of Tides", "des Hafenamtes", "der Stadt Riga", "of the city Board", "dell'Agenzia",
            "dell’Agenzia", "de la ré\u0301 Board", "al-Board",
        ],
        [
            "board", "Bo", "Board: x…", "Board? x…", "Board! x…", "Board «x…", "Board x»…", "Board “x…", "Board ”…",
            "Board \"x…", "Board 1…", "Board | x…", "a b c d Board", "abcdefg Board", "der_Stadt Riga",
            "Bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
        ],
    ),
    "_NUMBER": (
        ["A1", "12", "2019/041", "A.1", "A-1", "A_1", "Ж1"],
        ["A", "1", "AB", "a1", "1 2", "A1a…", "1a", "A\u0301", "A1;…", "AB 1"],
    ),
    "_NUMBER_WORD": (
        ["no.", "no", "nr", "noº", "no.º", "no°", "noª"],
        ["x", "No;", "No.º."],
    ),
    "REFERENCE": (
        [
            "No.: 2019/1", "No: 2019/1", "No : A1", "NO:A1", "Press Release (2019) 041", "(2019) 41", "IP (99) 12",
            "One Two Three Four (2019) 1", "(2019) 41 12", "IP(99) 12", "(2019)41", "Communique\u0301 (2019) 1",
            "IP/19/123", "IP / 19", "A/RES/12", "IP/19.5/123", "SPEECH/99/12 (PRESSE 123)", "C/99/12 PRESS 4",
            "C/99/12(Press 4)", "C/99/12 Presse 4", "123/2019", "12345/1998", "13/2019", "456/05", "4567/1/05",
            "4567/05 (Presse 12)", "4567/05 Presse 12", "4567/05 (Presse 12 EN 34)", "Nr. A12", "No A12", "No. A12",
            "no 12/3", "Nº 123", "N° 1-2", "REF A12", "REF. A12", "REF: A12", "REF.: A12", "Ref A12", "Ref: A12",
            "Ref.A12", "Ref.: A-1.2/3", "第12号", "12号", "12 號", "第 5 号", "国发〔2019〕12号", "国发［2019］12号", "国发[2019]12号",
            "国发(2019)12号", "国发（2019）12号", "2019年第3号", "令和4年第3号", "平成元年12号", "平成30年3号", "Press release No. 12",
            "Press release No 12", "Press release no: 12/3", "Press release 12/3", "Press release: 12-3",
            "Press release : 12/3", "Comunicato stampa n. 12", "News-letter 1/2", "Communique\u0301 1/2", "R&D 1/2",
            "L'info 1/2", "L’info 1/2", "IP/19 / 123", "IP/19 /5", "IP/19/ 5", "(1998) 041", "IP /19/5", "国发〔1998〕12号", "1998年第3号", "Press release No:12/3"],
        [
            "No. x", "No 2019 a…", "IP_99/1", "12/2019", "1/2019", "0/2019", "05/2019", "123456/2019", "123/3019…",
            "ip/19/123", "12/05", "456_05", "456/x5", "(2119) 41", "(2019)_41", "(2019) 41_12…", "(2019] 41",
            "(20x9) 41", "(2019) x", "IP/19/x…", "IP_/19", "IP/_19", "/19", "C/99/12_PRESS 4…", "C/99/12 PRESSx 4…",
            "C/99/12 PRESS_4…", "C/99/12 PRESS x…", "Nx A12", "Nr.a12", "Nr. A", "Ref; A12", "Ref_A12", "第x号", "12x",
            "12_号", "第_5号", "国发{2019}12号", "国发〔2119〕12号", "国发〔20x9〕12号", "abc〔2019〕12号", "2119年3号", "20x9年3号",
            "昭和4年3号", "平成x年3号", "Press release_12/3", "Press release 12_3", "Press release x/3",
            "Press release 12/x", "Press release_No. 12", "One Two Three Four Five 1/2", "Press  release 1/2",
            "P_R 1/2", "4567/x/05", "4567/05 (presse 12)…", "4567/05 (Presse x)…", "4567/05_(Presse 12)…",
            "Press release: x", "MEMOTOOLONG/19", "IP/19-5/x…", "C/99/12 (Presse 4]…", "456/20x5…", "456/205x…",
            "456/2x05", "No:xA1", "No.:xA1", " 12/3", "4567/05 (Presse 12 34)…", "国发〔2019x12号", "国发〔2019 12号",
            "Press release No;A12", "Press release No_12/3", "IP/19/x5…", "IP/19/_5…", "国发x2019〕12号", "No;: 2019/1", "  (2019) 41", "a; (2019) 41", "ab_(2019) 41", "ip;(2019) 41", "IP;(2019) 41", "(201x) 41", "(2019) 41 x…", "C/99/12 PRESS …", "IP/a;b/5", "IP /19;/5…", "a;/2019", "4567/05 (Presse 12 EN )…", "4567/05 (Presse 12 EN x)…", "xo A12", "国发〔201x〕12号", "Press release;: 12/3"],
    ),
    "REFERENCE_IN_BRACKETS": (
        ["[AB-12]", "[AB/12]", "[AB.12.C3]", "[12-34]", "[AB-CD-E5]"],
        [
            "[AB]", "[AB-CD]", "[A-12]", "[ab-12]", "[AB_12]", "[AB-1-2-3-4]", "(AB-12)", "[AB-12", "[AB-]",
            "[A_B-12]", "[AB-1 2]", "[AB-x]", "[A -12]",
        ],
    ),
    "LINK_LINE": (
        ["More here: https://a.b/c", "More here:http://a.b", "More here: https://a.b/c¦ d"],
        [
            "Mor: https://a", "More here https://a", "More here: ftp://a", "More here: https://", "a:b: https://a.b",
            "More here:_https://a.b", "More here:  https://a", "More here: https:// a", "aa:bb: https://a.b"],
    ),
    "PERSON": (
        [
            "Eva Strand", "Eva de Strand", "Eva M. Strand", "Eva-Maria O'Brien", "Eva A B C", "Re\u0301 O’Brien",
            "Eva S\u0301a", "Eva B",
        ],
        [
            "Eva", "eva Strand", "Eva strand", "E Strand", "Eva abcd Strand", "Eva_Strand", "Eva1 Strand",
            "Eva A B C D…", "Eva  Strand", "Eva de_Strand", "Eva S1…",
        ],
    ),
    "SOURCE_LINE": (
        ["Source: Xinhua", "SOURCE : Xinhua", "Quelle：AFP", "Source:AFP"],
        [
            "Source Xinhua", "Source: 1x", "Source:  x", "x: Xinhua", "Source: A", "Source_: Xinhua",
            "Source; Xinhua",
            "Source: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
            "Source:1xy",
        ],
    ),
    "SIGN_OFF": (
        [
            "ab/cd", "ab/cd/ef/gh/ij/kl", "abcd/efgh", "(AB/cd)", "（AB/cd）", "(ab/cd/ef/gh/ij)", "Source: Xinhua",
            "(Source: Xinhua)", "（Source：Xinhua）", "SOURCE Acme", "(Board, Riga)", "(Board Office, Riga Port)",
            "(Al-Board, Riga)", "(Re\u0301, Ri\u0301ga)", "(A-B C-D Ef, Gh Ij Kl Mn)", "Source：AFP", "AB//CD", "AB // CD", "ABCD//EF//GH//IJ"],
        [
            "a/cd", "ab", "abcde/fg", "ab_cd", "Ab/cd", "ab/c", "(A/cd)", "[AB/cd]", "(AB/cd]", "(AB_cd)", "(A1/cd)",
            "(AB/c1)", "SOURCE acme", "SOURCE_Acme", "SOURCE A", "Source: 1x", "(board, Riga)", "(Board, riga)",
            "(Board)", "(Board,Riga)", "(Board_Office, Riga)", "(B1ard, Riga)", "(Board, R1ga)", "(Board,_Riga)",
            "ab/cd/ef/gh/ij/kl/mn…", "(B, Riga)", "(Board, R)", "1b/cd", "ab/1d", "[Source: Xinhua", "Source:  x",
            "Source_: Xinhua", "Source; Xinhua", "[AB/cd)", "xAB/cd)", "(board Office, Riga)", "(A Board, Riga)",
            "(1oard Office, Riga)", "ab//CD", "A//CD", "AB;//CD", "AB//;CD", "AB//cd", "AB//CD//EF//GH//IJ…", "1B//CD", "Source:1xy"],
    ),
    "END_MARK": (
        [
            "###", "# # #", "- ###", "* * *", "***", "-30-", "- 30 -", "– 30 –", "—30—", "* ##", "## ", "END",
            "- END -", "Ende der Mitteilung", "--- Ende", "Fin 12:30 GMT", "ENDS 12.30", "-ENDS-", "— ###", "*###",
            "Fi\u0301n", "Fin de-la", "END 12:30 GMT.¦;", "END 12¦x", "a b c d e", "*** ¦ENDE ***", "-- ENDE --",
            "a b c d e ¦f", "a b c d e ¦GMT", "END¦_12",
        ],
        [
            "#", "**", "-30", "30", "_END", "- 3 -", "-30_", "1", "*_*_*", "#_#", "_30_", "~ 30 ~", "END_-…",
            "-_30-", "-_END", "x##…", "-30x-", "END12…", "-x##…", "x30-…"],
    ),
    "BRACKET_END": (
        [")", ","],
        ["]", ";", ""],
    ),
    "TITLE_TAG": (
        [" [fr]", " [12.05.2022]"],
        ["[fr]", " [f]", " [fr] ", " (fr)", " [[fr]", " [f]r]", "_[fr]", " [xxxxxxxxxxxxxxx]"],
    ),
    "SESSION": (
        [
            "3997th Council meeting", "21st Council", "22nd Council", "23rd Council", "12ème Conseil",
            "12e\u0300me Conseil", "12e Conseil", "12º Consejo", "12. Rat", "12th É.",
        ],
        [
            "1st Council", "123456th Council", "12 Council", "12th 1", "12th_Council", "12x Council", "x2th Council",
            "12th", "12th xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
        ],
    ),
    "TAG": (
        [
            "<p>", "</p>", "<P>", "<br/>", "<br />", "<a href=\"x\">", "<!-- x -->", "<!---->", "<h1>", "<wbr>",
            "<blockquote>", "<span\u000aclass=x>",
        ],
        [
            "<px>", "<>", "< p>", "<p", "<!-- x ->", "<p_a>", "<a href=\"<\">", "<S.>", "<!-- < -->", "<!-- > -->",
            "<a x>>…",
        ],
    ),
    "IMAGE": (
        ["![x](y)", "![](y)", "![x](y(z))", "![x]()"],
        [
            "[x](y)", "![x]", "![x](y", "![x]y](z)", "![[x](y)", "![x](y(z)", "!x[](y)", "![x](y)z)…",
            "![x](y(z(a)))",
        ],
    ),
    "LINK": (
        ["[x](y)", "[x](y(z))", "[x](y \"t\")", "[x](y \"\")", "[x]()"],
        [
            "[](y)", "[x]", "[x](y z)", "[x](y", "[x]y](z)", "[[x](y)", "[x](y \"t\"t\")", "[x](y(z)",
            "[x](y(z(a)))", "[x](y  \"t\")", "[x](y)\"t\")…"],
    ),
    "LINK_TARGET": (
        [
            "3. https://a.b", "[3] http://a", "[3. file:x", "12] mailto:x", "3. ftp://a", "123. javascript:x",
            "3. http:", "[3] https://a¦ b",
        ],
        [
            "3 https://a", "3.https://a", "x. https://a", "3. gopher:x", "3; https://a", "3._https://a",
            "1234. https://a", "{3. https://a", "3. https//a",
        ],
    ),
    "PAGE_MARK": (
        [
            "![x](y)", "[x](y)", "[x](y) | [a](b)", "<p>", "[x](y) • ![x](y) · <br> / ", "[IMG]", "[IMAGE]",
            "[image]", "[img]", "3. https://a", "x (BUTTON) y", "(BUTTON)", "_____", "a _____ b", "{a: b}",
            "x {a:b} y", "#port #lock", "#port, #lock", "#a1_e\u0301 #b"],
        ["x", "[x]", "____", "{a b}", "{a", "BUTTON", "[x](y) ; [a](b)…", "[IMG", "{a}:b", "IMG", "", "#port#lock", "#1port #lock", "#po-rt #lock", "#port x #lock", "#port #1lock", "#port #lo-ck…"],
    ),
    "BREADCRUMB": (
        [
            "Home / News / 2018", "Home > News > 2018", "Home » News » 2018", "Home › News › 2018",
            "Home / News > 2018 / x",
        ],
        [
            "Home / News", "Home/News/2018", "Home / News /2018", "Home | News | 2018", " /  / ", "/ a / b",
            "a / b_/ c", "a_/ b_/ c", "a /_b /_c", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx / a / b",
            "a/b / c / d", "a>b / c / d", "Home / a/b / c"],
    ),
    "NAME_TWICE": (
        ["Acme AGAcme AG", "Acme AG Acme AG", "Acme AGAcme AG¦ makes", "東京都東京都", "Acme AG Acme AG¦ Acme AG Acme AG"],
        ["acme agacme ag", "Acme AG_Acme AG", "Acme AGAcme AGs", "AcAc", "Acme AG", "1cme1cme"],
    ),
    "FOLIO": (
        [
            "1", "1234", "Page 1", "page 1", "- 1 -", "–1–", "1/2", "1 / 2", "1 of 2", "1 de 2", "1 von 2", "EN",
            "Page 1 of 2", "Page - 1", "1 -",
        ],
        [
            "12345…", "page", "Page1", "x", "E", "ENG…", "en", "1 to 2…", "1 of x…", "Page_1", "1_of 2…", "1 of_2…",
            "~ 1 ~", "PAGE 1…", "-_1", "1_-…", "Xage 1", "1/…", "_1", "1 ~…",
        ],
    ),
    "INNER_STOP": (
        ["ends. T", "ends! T", "ends? T"],
        ["end. T", "ends. t", "ends.T", "ends, T", "endS. T", "ends._T", "en1s. T", "ends. 1"],
    ),
    "SPEAKER": (
        ["MR. STRAND: ", "EVA O'BRIEN-X: ", "EVA O’BRIEN: ", "Eva Strand.- ", "Eva.- ", "E.- ", "EVA: ¦x"],
        ["Eva: ", "M: ", "eva.- ", "EVA:", "Eva1.- ", "EVA:_", "Eva. - ", "Eva.-_", "EVA_X: ", "E1: ", "1VA: "],
    ),
    "_FOOTNOTE": (
        ["[1]", "[123]", "¹", "²³", "⁴⁹", "⁰"],
        ["[x]", "[]", "[1234]", "1", "(1)", "[1", "¹x", ""],
    ),
    "_STAGE_DIRECTION": (
        [
            "x.¦ (Laughter)", "x.¦ [Laughter]", "x.¦ (Laughter and applause)", "x。¦（笑）", "x.¦ (Laughter a b c)",
            "¦(Applause)",
        ],
        [
            "Laughter)", "(Laugh{", "(laughter)", "(Four)", "(LAUGHTER)", "(Laughter a b c d)", "(Laughter 1)",
            "(Laughter_and)", "(笑笑笑笑笑)", "(Laughter Hall)", "(Laught1r)", "_Laughter)", "(Laughter )", "([laughter)"],
    ),
    "PHONE_OR_MAIL": (
        [
            "+1", "+ 1", "(0)1", "(0) 1", "Tel 1", "tel. 1", "TEL: 1", "Tél. 1", "Phone 1", "Fax:1", "Тел. 1",
            "Tel (¦1", "Tel: +", "Tel. +¦4", "555-123-4567", "555.123-4567", "555)123 4567", "555 123.4567",
            "555- 123-4567", "a@b.c", "a@bc.d¦e", "[email",
        ],
        [
            "1", "Tel", "Tel x", "+x", "(0)x", "Mob 1", "555_123-4567", "555-12x-4567", "55-123-4567", "555-123-456",
            "555-123_4567", "55x-123-4567", "555-123-456x", "@b.c", " @b.c", "a@ .c", "a@b", "a@b.1", "email", "+_1",
            "Tel_1", "Tel;1", "555-_123-4567", "a@b_c", "a@.c", "[emailed"],
    ),
}
MARKS: Cases = {
    "_BREAK": (
        ["<br>", "<BR/>", " <br /> ", "  <br>"],
        ["<b>", "<br", "<brx>", "<br_>", "x<br>"],
    ),
    "_PARTING": (
        [
            "<p>", "</p>", "</div><div>", "<li>", "<ul>", "<ol>", "<h1>", "<h6>", "<tr>", "<table>", "<blockquote>",
            "<figcaption>", "<figure>", "<br><br>", "<br/> <br />", " <p class=x> ", "<P>",
        ],
        [
            "<b>", "<br>", "<h7>", "<px>", "<p", "<pre>", "<br>_<br>", "<p<>", "< p>", "<hx>", "<br_/><br>",
            "<br><br_/>", "x<br><br>",
        ],
    ),
    "_HEADING": (
        ["# A", "###### A", "** A", "****** A ******", "# A #", "## A b ##", "# A  ##", "#  A", "## A **"],
        ["#A", "* A", "#", "# #", "# *", "A", "######## A", "#_A", "#  ", "~ A"],
    ),
    "_EMPHASIS_LINE": (
        ["*A*", "**A**", "***A b***", "_A_", "__A b__", "*Ab*"],
        ["*A", "*A_", "* A*", "*A *", "**", "*A*b*…", "_A_b_…", "____A____", "A", "*_*", "* *"],
    ),
    "_EMPHASIS": (
        ["*a*", "**a b**", "***a***", "_a_", "__a b__", "*a*¦b", "_a_¦-", "*a_b*", "_a*b_"],
        [
            "* a*", "*a *", "_a _", "_ a_", "*a", "_a_b", "*a**", "_a__", "**a*", "__a_", "___a___", "****a****",
            "_a_b_", "*a*b*…", "*a _",
        ],
    ),
    "_ESCAPE": (
        [
            "\\\\", "\\`", "\\*", "\\_", "\\{", "\\}", "\\[", "\\]", "\\(", "\\)", "\\#", "\\+", "\\.", "\\!", "\\|",
            "\\~", "\\<", "\\>", "\\-",
        ],
        ["\\a", "\\ ", "\\1", "\\", "*", "\\:"],
    ),
    "_LINK_NUMBER": (
        ["[3]¦Press", "[12]¦“x", "[3]¦\"x", "[3]¦(x", "[123]¦É"],
        ["[3]", "[3] x", "[x]x", "[1234]x", "3]x", "[3]1", "[3]«"],
    ),
    "_TARGET": (
        ["[/x]", " [/x]", "[#x]", "[https://a.b]", "[http://a]", "[mailto:a@b]", "[/]", "[#]"],
        ["[x]", "[/x y]", "[/x", "[ftp://a]", "  [/x]", "[/x[y]", "_[/x]", "[https:x]", "[/x]]…"],
    ),
    "_ONLY_LINKS": (
        ["[x](y)", "- [x](y)", "* [x](y)", "+ [x](y)", "•  [x](y)"],
        ["-[x](y)", "~ [x](y)", "-_[x](y)", "x"],
    ),
    "_REFERENCE": (
        ["&nbsp;", "&#160;", "&#xA0;", "&#xa0;", "&ensp;", "&emsp;", "&thinsp;"],
        ["&amp;", "&nbsp"],
    ),
    "_LAST_STOP": (
        ["x ¦end. ", "x ¦END! ", "¦東. ", "x¦123? ", "x¦). ", "x¦». ", "x¦”. ", "x¦\". ", "x ¦end.  "],
        ["en. ", "EN. ", "12. ", "end.", "end, ", "x. ", "(. ", "E1D. ", "end._"],
    ),
    "_SEPARATORS": (
        ["/", "|", ",", ":", "(", ")", "[", "]", "-", " ", ".com", " / (", ".com/"],
        ["x", ".come", "com", ".", ";", "{", ""],
    ),
    "_BULLET": (
        [
            "| ¦x", "> ¦x", "• ¦x", "‣ ¦x", "◦ ¦x", "▪ ¦x", "● ¦x", "○ ¦x", "■ ¦x", "□ ¦x", "· ¦x", "∙ ¦x", "► ¦x",
            "▸ ¦x", "➢ ¦x", "❖ ¦x", "✓ ¦x", "⦁ ¦x", "* ¦x", "+ ¦x", "– ¦x", "- ¦x", "1. ¦x", "123) ¦x", "1) ¦x",
            "a) ¦x", "(a) ¦x", "(1) ¦x", "•  ¦x", "- ¦thirty stages", "- ¦30 stages", "- ¦a3 -", "- ¦bread", "+ ¦end -", "- ¦3a -",
        ],
        [
            "•x", "1x", "1 x", "1234. x", "A) x", "(ab) x", "• ", "- 30 -", "-30-", "- end -", "* * *", "- -", "*_x",
            "1; x", "(a] x", "x", "— x", "•_x", "ab. x", "É) x", ".) x", "•  ",
        ],
    ),
    "_RULE": (
        [
            "|", "•", "*", "·", "‣", "◦", "▪", "–", "—", "_", "=", "#", ">", "/", "\\", ".", ":", ",", ";", "(", ")",
            "[", "]", "\"", "'", "-", "---", "* * *",
        ],
        ["", "a", "1", "-a…", "{", "»", "!"],
    ),
    "_ADDRESS": (
        ["a@b", "ab.c@d", "www.", "https:", "http:"],
        ["@b", "a@", "a @b", "www", "wwwx", "ftp:", "https", "a@ b", "httpsx:"],
    ),
    "_INITIALS": (
        ["U.S.", "x.y."],
        ["U.", "US.", "U.1.", "1.S.", "U.S", "U.S.x", "USA.", "U_S_"],
    ),
    "_UNDERLINE": (
        ["===", "---", "~~~", "^^^", "====="],
        ["==", "--", "~~", "^^", "=-=", "***", "==-", "___"],
    ),
    "_CELLS": (
        [" / ", " | ", " » ", " › ", " > ", " · ", " • ", "\u0009", " \u0009", "\u0009  ", " \u0009 "],
        ["/", " /", "/ ", " ; ", " - ", "_/ ", " /_", " ", "  "],
    ),
    "_YEAR": (
        ["2022", "1998", "2022¦ x", "1000"],
        ["3022", "0998", "20221", "2x22", "202", "2022x"],
    ),
}
# fmt: on

#: Cases for a search: these terminals look at what stands before.
SEARCHED: dict[str, dict[str, str | None]] = {
    "TIME": {
        "klo 9.30": "9.30",
        "kl. 9.30": "9.30",
        "kl 9.30": "9.30",
        "kello 9.30": "9.30",
        "KLO 9.30": "9.30",
        "xkl 9.30": None,
        "klo 9.305": None,
        "klo_9.30": None,
        "at 9.30": None,
        "klo 9.3x": None,
        "kl.. 9.30": None,
        "klo 9.30 x": "9.30",
        "klo :9.30": None,
    },
    "NUMBER": {"123 12345 12": "12", "x2022,": "2022", "123": None, "20221": None, "1": "1"},
    "PLAIN_WEEKDAY_BEFORE": {
        "x Monday ": "Monday ",
        "Monday (": "Monday (",
        "п’ятниця ": "п’ятниця ",
        "ve'j ": "ve'j ",
        "Mo ": None,
        "x-Monday ": None,
        "Monday": None,
        "Monday x": None,
        "M1nday ": None,
        "Mon_ay ": None,
        "’onday ": None,
        "Monday_": None,
    },
    "WEEKDAY_AFTER": {"日月曜日": "月曜日", "日星期一": "星期一", "1月曜日": None},
    "PLACE_LINE": {"東京": "東京"},
    "_PLACE_SEPARATOR": {"Riga  ": "  ", "Riga.  ": "  ", "Riga)  ": None},
    "RUN_IN_PLACE": {"東京——日": "東京——", "RIGA: The": "RIGA: "},
    "GLUE": {
        "SearchHome": "h",
        "NATOHome": "O",
        "NATOHom": None,
        "search home": None,
        "SearchHOME": None,
        "HOME": None,
        "iPHONE": None,
    },
    "_EMPHASIS": {
        "a *b* c": "*b*",
        "a*b*": None,
        "**b*": None,
        "a_b_ c": None,
        "a _b_ c": "_b_",
        "__b_": None,
        "(*b*)": "*b*",
    },
    "_TAG": {"a<b>c": "<b>"},
    "LINK": {"a [b](c)": "[b](c)", "![b](c)": None},
    "_QUOTE": {">a> b": ">", "> a": "> ", ">>a": ">", "> >  a": ">  ", ">  > a": ">  ", "x_": None},
    "_INITIALS": {"the U.S.": "U.S.", "theU.S.": None},
    "_LAST_STOP": {"One ends. Two": "nds. ", "U. S. Two": None},
    "_YEAR": {"x 2022.": "2022", "x2022": None, "20222": None, "2022x": None},
}


def terminal(name: str) -> regex.Pattern[str]:
    """The terminal of that name, wherever it stands."""
    found = next(
        vars(module)[name] for module in (t, _marks, _credits, _layout, _document, _parse) if name in vars(module)
    )
    return regex.compile(found) if isinstance(found, str) else found


CASES = DATES | TIMES | PLACES | LINES | MARKS


def takes(name: str, marked: str) -> bool:
    """Whether the terminal takes `marked` up to its bar, or all of it."""
    pattern, text = terminal(name), marked.replace("¦", "")
    before, bar, after = marked.partition("¦")
    m = pattern.match(text) if bar else pattern.fullmatch(text)
    return m is not None and m[0] == (text if not bar else after if pattern.flags & regex.REVERSE else before)


@pytest.mark.parametrize("name", CASES)
def test_a_terminal_takes(name: str) -> None:
    assert [marked for marked in CASES[name][0] if not takes(name, marked)] == []


def leaves(name: str, marked: str) -> bool:
    """Whether the terminal takes nothing of `marked`, or where it ends in dots not all."""
    if marked.endswith("…"):
        return terminal(name).fullmatch(marked[:-1]) is None
    return terminal(name).match(marked) is None


@pytest.mark.parametrize("name", CASES)
def test_a_terminal_leaves(name: str) -> None:
    assert [marked for marked in CASES[name][1] if not leaves(name, marked)] == []


@pytest.mark.parametrize("name", SEARCHED)
def test_a_terminal_finds(name: str) -> None:
    found = {text: m and m[0] for text in SEARCHED[name] for m in [terminal(name).search(text)]}
    assert found == SEARCHED[name]


GROUPS = [
    ("_HEADING", "keep", {"# A #": "A", "# A#": "A#", "# A **": "A", "# A *": "A *"}),
    ("REFERENCE", "kind", {"Press release No 12/3": "Press release"}),
]


@pytest.mark.parametrize(("name", "group", "held"), GROUPS)
def test_a_group_of_a_terminal_holds(name: str, group: str, held: dict[str, str]) -> None:
    found = {text: m and m[group] for text in held for m in [terminal(name).fullmatch(text)]}
    assert found == held
