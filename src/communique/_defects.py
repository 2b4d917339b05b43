"""What a careful reader would remark on: a closed set of codes, each with a place and a message."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import Factory, field, frozen

from communique._span import Span


@final
class DefectCode(StrEnum):
    """The closed set of defects. Codes are stable, messages are not."""

    MISSING_TITLE = "missing-title"
    MISSING_BODY = "missing-body"
    PARTIAL_DATE = "partial-date"
    AMBIGUOUS_DATE = "ambiguous-date"
    DATE_OUT_OF_RANGE = "date-out-of-range"
    TIME_OUT_OF_RANGE = "time-out-of-range"
    REVERSED_RANGE = "reversed-range"
    WEEKDAY_MISMATCH = "weekday-mismatch"
    STAMP_WITHOUT_DATE = "stamp-without-date"
    UPDATED_BEFORE_DATELINE = "updated-before-dateline"
    DATELINE_LEAD_CONFLICT = "dateline-lead-conflict"
    UNCERTAIN_CAPTION = "uncertain-caption"
    CUT_PARAGRAPHS = "cut-paragraphs"
    MOJIBAKE = "mojibake"
    REPLACEMENT_CHARACTER = "replacement-character"
    CONTROL_CHARACTER = "control-character"
    BIDI_CONTROL = "bidi-control"
    LONE_SURROGATE = "lone-surrogate"


MESSAGES = {
    DefectCode.MISSING_TITLE: "no line reads as a title",
    DefectCode.MISSING_BODY: "no paragraph follows the title",
    DefectCode.PARTIAL_DATE: "the date lacks its year, month or day; see edtf, or pass year=",
    DefectCode.AMBIGUOUS_DATE: "day, month and year cannot be told apart; no date was guessed",
    DefectCode.DATE_OUT_OF_RANGE: "the calendar has no such day",
    DefectCode.TIME_OUT_OF_RANGE: "the clock has no such time",
    DefectCode.REVERSED_RANGE: "the range ends before it begins",
    DefectCode.WEEKDAY_MISMATCH: "the date falls on another weekday",
    DefectCode.STAMP_WITHOUT_DATE: "a label stands without a readable date",
    DefectCode.UPDATED_BEFORE_DATELINE: "the update is dated before the dateline",
    DefectCode.DATELINE_LEAD_CONFLICT: "dateline and lead give different dates; neither was changed",
    DefectCode.UNCERTAIN_CAPTION: "taken for a caption on weak evidence",
    DefectCode.CUT_PARAGRAPHS: "lines end in the middle of sentences; paragraphs were joined where a sentence shows it",
    DefectCode.MOJIBAKE: "the text was decoded with the wrong encoding; it was not repaired",
    DefectCode.REPLACEMENT_CHARACTER: "a character was lost in decoding (U+FFFD)",
    DefectCode.CONTROL_CHARACTER: "the text holds a control character",
    DefectCode.BIDI_CONTROL: "a control character overrides the direction of the text",
    DefectCode.LONE_SURROGATE: "half of a surrogate pair: the text is not valid Unicode",
}


@final
@frozen
class Defect:
    """One remark on the text, with its place; `message` is for people and takes no part in comparison.

    >>> print(Defect(DefectCode.MISSING_TITLE, Span(0, 0)))
    missing-title at 0: no line reads as a title
    """

    code: DefectCode
    span: Span
    message: str = field(eq=False, default=Factory(lambda self: MESSAGES[self.code], takes_self=True))

    def __str__(self) -> str:
        return f"{self.code} at {self.span.start}: {self.message}"
