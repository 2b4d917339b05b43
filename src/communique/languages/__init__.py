"""The language tables, one module each; a new language is one new file here."""
