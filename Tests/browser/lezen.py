#!/usr/bin/env python3
"""Reading: every kind of page by eye, ear, keyboard and on paper.

    .build/tools/bin/python Tests/browser/lezen.py LEERNETWERK [CHECK …]
"""
from checks import accessible, overview, paper, withoutscript
from suite import run

run([accessible, overview, paper, withoutscript])
