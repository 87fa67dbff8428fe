#!/usr/bin/env python3
"""The search, as a reader meets it.

    .build/tools/bin/python Tests/browser/zoeken.py LEERNETWERK [CHECK …]
"""
from checks import failing, filters, history, hostile, keyboard, places, searching
from suite import run

run([searching, filters, history, keyboard, places, hostile, failing])
