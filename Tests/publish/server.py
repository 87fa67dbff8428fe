"""A real sshd on a free port of this machine, with keys and settings that are thrown away."""
import os
import pathlib
import socket
import subprocess
import time

SSHD = """Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/hostkey
AuthorizedKeysFile {folder}/authorized_keys
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
{more}"""

SSH = """Host server.test
  HostKeyAlias server
  IdentityFile {folder}/key
Host beperkt.test
  HostKeyAlias server
  IdentityFile {folder}/limited
Host vreemd.test
  HostKeyAlias server
  IdentityFile {folder}/stranger
Host nieuw.test
  HostKeyAlias new
  IdentityFile {folder}/key
Host vraag.test
  HostKeyAlias asked
  IdentityFile {folder}/key
Host anders.test
  HostKeyAlias other
  IdentityFile {folder}/key
Host kaal.test
  Port {bare}
  HostKeyAlias server
  IdentityFile {folder}/key
Host dicht.test
  Port {closed}
Host weg.test
  HostName bestaat-niet.invalid
Host *
  HostName 127.0.0.1
  Port {port}
  UserKnownHostsFile {folder}/known_hosts
  GlobalKnownHostsFile /dev/null
  IdentitiesOnly yes
"""


class Server:
    """`server.test` is good; each other name has one fault: see SSH."""

    def __init__(self, program, work):
        self.folder = work / "sshd"
        self.folder.mkdir()
        # sshd wants it, and only a service manager makes it.
        if not os.path.isdir("/run/sshd"):
            root = [] if os.getuid() == 0 else ["sudo"]
            subprocess.run([*root, "mkdir", "-p", "/run/sshd"], check=True)
        for key in ("hostkey", "otherkey", "key", "limited", "stranger"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", key, "-f",
                            self.folder / key], check=True)
        # The one that may run nothing but rsync, in one folder.
        self.limited = work / "beperkt"
        self.limited.mkdir()
        keys = self.read("key.pub") + \
            f'command="/usr/bin/rrsync {self.limited}",restrict {self.read("limited.pub")}'
        (self.folder / "authorized_keys").write_text(keys)
        (self.folder / "known_hosts").write_text(
            f"server {self.read('hostkey.pub')}other {self.read('otherkey.pub')}")
        self.port, bare, closed = free_ports(3)
        self.processes = [
            self.start("sshd_config", self.port, ""),
            # One on which rsync is not to be found.
            self.start("bare_config", bare, "SetEnv PATH=/var/empty")]
        config = self.folder / "ssh_config"
        config.write_text(
            SSH.format(port=self.port, folder=self.folder, bare=bare, closed=closed))
        program.wrap("ssh", f'exec /usr/bin/ssh -F "{config}" "$@"\n')
        for port in (self.port, bare):
            wait_for(port)

    def read(self, name):
        return (self.folder / name).read_text()

    def start(self, name, port, more):
        config = self.folder / name
        config.write_text(SSHD.format(port=port, folder=self.folder, more=more))
        return subprocess.Popen(["/usr/sbin/sshd", "-D", "-f", config, "-E", self.folder / "log"])

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def wait_for(port):
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"sshd does not listen on {port}")
