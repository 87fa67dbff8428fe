#!/usr/bin/env python3
"""Choosing innovaties: to compare, to keep, to share.

    .build/tools/bin/python Tests/browser/keuze.py LEERNETWERK [CHECK …]
"""
from checks import choosing, comparing, keeping, takingaway
from suite import run

run([choosing, comparing, keeping, takingaway])
