#!/usr/bin/env python3
"""Holds `leernetwerk check --extern` against names and certificates: a name server and an authority of
our own, in a network without anything else.

    unshare -rmn Tests/extern/names.py LEERNETWERK
"""
import fcntl
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True
from kennisbank import Kennisbank  # noqa: E402
from website import Websites  # noqa: E402

program = sys.argv[1]


def run(folder, *arguments):
    return subprocess.run(
        [program, "check", "--extern", "--extern-pauze", "20", "--extern-geduld", "5000", "--now",
         "2026-06-01", *arguments],
        cwd=folder, env={"HOME": str(folder), "PATH": os.environ["PATH"]}, capture_output=True,
        text=True, timeout=300)


def bring_up_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        flags = 0x1 | 0x40  # IFF_UP, IFF_RUNNING
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh", b"lo", flags))  # SIOCSIFFLAGS


def put_in_place(path, text, folder):
    """Lets another text stand at a path of the system, for this process and its children."""
    file = pathlib.Path(folder) / pathlib.Path(path).name
    file.write_text(text)
    subprocess.run(["mount", "--bind", file, os.path.realpath(path)], check=True)


def serve_names():
    """`….bestaat.example`, example.org and doi.org are here, `….stil.example` cannot be told, the rest is not."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))

    def serve():
        while True:
            query, sender = server.recvfrom(2048)
            labels, at = [], 12
            while query[at]:
                labels.append(query[at + 1:at + 1 + query[at]].decode().lower())
                at += 1 + query[at]
            name, kind = ".".join(labels), query[at + 1:at + 3]
            is_here = name.endswith("bestaat.example") or name in ("example.org", "doi.org")
            code = 0 if is_here else 2 if name.endswith("stil.example") else 3
            has_address = is_here and kind == b"\x00\x01"
            answer = b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04\x7f\x00\x00\x01"
            server.sendto(
                query[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, has_address, 0, 0)
                + query[12:at + 5] + (answer if has_address else b""), sender)

    threading.Thread(target=serve, daemon=True).start()


class Authority:
    """Signs certificates."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.tell("req", "-x509", "-subj", "/CN=Proef", "-days", "30", "-keyout", "ca.key", "-out", "ca.pem")

    def tell(self, command, *arguments):
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        subprocess.run(
            ["openssl", command, *(key if command == "req" else []), *arguments], cwd=self.folder,
            check=True, capture_output=True)

    @property
    def text(self):
        return (self.folder / "ca.pem").read_text()

    def sign(self, name, days):
        self.tell("req", "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}",
                  "-keyout", f"{name}.key", "-out", f"{name}.csr")
        self.tell("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
                  "-CAcreateserial", "-copy_extensions", "copy", "-days", str(days), "-out", f"{name}.crt")
        file = self.folder / f"{name}.pem"
        file.write_text((self.folder / f"{name}.key").read_text() + (self.folder / f"{name}.crt").read_text())
        return file


def lines(result):
    return [line.split(": ", 1)[1] for line in result.stderr.splitlines() if line.startswith("content/")]


def without_network(folder):
    """One message, whatever the number of links, and no name server to ask."""
    kennisbank = Kennisbank(folder)
    kennisbank.links("een", [f"https://site-{n}.bestaat.example/" for n in range(40)])
    result = run(folder)
    assert lines(result) == [
        "waarschuwing: geen enkele website is te bereiken; 40 externe adressen zijn niet nagekeken "
        "[extern-geen-netwerk]"], result.stderr
    assert result.stderr.endswith("40 externe adressen: 40 onbekend.\n"), result.stderr
    assert result.returncode == 0 and run(folder, "--streng").returncode == 1
    kennisbank.links("een", ["http://192.0.2.1/"])
    assert "1 extern adres is niet nagekeken" in run(folder).stderr
    assert not (pathlib.Path(folder) / ".cache").exists()
    print("zonder netwerk: goed")


def names(folder):
    """A name that nobody knows, and one of which nobody can tell."""
    websites = Websites()
    kennisbank = Kennisbank(folder)
    addresses = ["http://bestaat-niet.example/", "http://stil.example/een"]
    kennisbank.links("een", addresses)
    result = run(folder)
    unknown = "waarschuwing: de website 'bestaat-niet.example' bestaat niet [extern-naam]"
    silent = ("opmerking: 'http://stil.example/een' werkt nu niet: de naam van de website is niet op te "
              "zoeken [extern-storing]")
    assert lines(result) == [unknown, silent], result.stderr
    kennisbank.links("een", addresses + [
        f"http://bestaat.example:{websites.port}/goed",
        f"http://bestaat.example:{websites.port}/naar/302/goed"])
    result = run(folder)
    assert lines(result) == [unknown, silent], result.stderr
    assert "2 goed, 1 weg, 1 onbekend" in result.stderr
    # Links to websites that are all gone are no network that is gone.
    kennisbank.links("een", [f"http://weg-{n}.example/" for n in range(9)])
    assert run(folder).stderr.count("[extern-naam]") == 9
    print("namen: goed")


def certificates(folder, authority):
    good = Websites(authority.sign("goed.bestaat.example", 30))
    expired = Websites(authority.sign("verlopen.bestaat.example", -1))
    other = Websites(authority.sign("ander.bestaat.example", 30))
    plain = Websites()
    doi = Websites(authority.sign("doi.org", 30), port=443)
    kennisbank = Kennisbank(folder)
    kennisbank.innovatie("zoek", fields=(
        "bronnen:\n  - { titel: Een, doi: 10.1000/182 }\n  - { titel: Twee, doi: 10.1000/geen }\n"))
    kennisbank.links("een", [
        f"https://goed.bestaat.example:{good.port}/goed",
        f"https://verlopen.bestaat.example:{expired.port}/goed",
        f"https://verlopen.bestaat.example:{expired.port}/nieuw",
        f"https://naam.bestaat.example:{other.port}/goed",
        f"https://bestaat.example:{plain.port}/goed",
    ])
    result = run(folder)
    assert lines(result) == [
        "waarschuwing: 'https://doi.org/10.1000/geen' is er niet meer [extern-weg]",
        "waarschuwing: het certificaat van 'verlopen.bestaat.example' is verlopen [extern-certificaat]",
        "waarschuwing: het certificaat van 'verlopen.bestaat.example' is verlopen [extern-certificaat]",
        "waarschuwing: het certificaat van 'naam.bestaat.example' is voor een andere website "
        "[extern-certificaat]",
        f"opmerking: 'https://bestaat.example:{plain.port}/goed' werkt nu niet: er is geen beveiligde "
        "verbinding te maken [extern-storing]",
    ], result.stderr
    # A doi that exists is good, wherever it leads; nobody asks the publisher.
    assert [(r.method, r.path) for r in doi.requests] == [
        ("HEAD", "/10.1000/182"), ("HEAD", "/10.1000/geen"), ("GET", "/10.1000/geen")]
    assert [request.method for request in good.requests] == ["HEAD"]
    print("certificaten: goed")


def no_authorities(folder):
    """A machine that has no list of authorities can tell nothing about a website."""
    Kennisbank(folder).links("een", ["https://goed.bestaat.example/"])
    subprocess.run(["mount", "-t", "tmpfs", "none", "/etc/ssl/certs"], check=True)
    result = run(folder)
    assert result.returncode == 3 and "[machine-weigert]" in result.stderr, result.stderr
    print("zonder certificaten: goed")


def main():
    bring_up_loopback()
    with tempfile.TemporaryDirectory() as system:
        authority = Authority(system)
        put_in_place("/etc/resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n", system)
        put_in_place("/etc/ssl/certs/ca-certificates.crt", authority.text, system)
        for test in (without_network, serve_names, names, certificates, no_authorities):
            if test is serve_names:
                serve_names()
                continue
            with tempfile.TemporaryDirectory() as folder:
                test(folder, authority) if test is certificates else test(folder)


main()
