"""The web servers of Debian, each with a configuration of its own in a scratch folder, as a publisher
would set them up by docs/hosts.md. They run as root or not, and always stop."""
import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time

MODULES = pathlib.Path("/usr/lib/apache2/modules")
BROTLI = pathlib.Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
# What Debian loads by itself, and what docs/hosts.md asks for.
APACHE = [
    "mpm_event", "authz_core", "authz_host", "alias", "autoindex", "deflate", "dir", "filter",
    "mime", "negotiation", "setenvif"]
APACHE_ASKED = ["headers", "rewrite"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, port, scratch, **options):
    """Starts a server and stops it with all that it started."""
    log = open(scratch / "log", "ab+")
    process = subprocess.Popen(
        command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True, **options)
    try:
        wait(process, port, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        log.close()


def wait(process, port, log):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    log.seek(0)
    raise RuntimeError(f"{process.args[0]} did not start:\n{log.read().decode()[-2000:]}")


def nginx(root, base, scratch):
    port = free_port()
    brotli = BROTLI.exists()
    (scratch / "nginx.conf").write_text(f"""
{"user root;" if os.geteuid() == 0 else ""}
{f"load_module {BROTLI};" if brotli else ""}
daemon off;
pid {scratch}/pid;
error_log stderr;
worker_processes 1;
events {{}}
http {{
  access_log off;
  client_body_temp_path {scratch}/a; proxy_temp_path {scratch}/b; fastcgi_temp_path {scratch}/c;
  uwsgi_temp_path {scratch}/d; scgi_temp_path {scratch}/e;
  server {{
    listen 127.0.0.1:{port};
    root {root};
    {"brotli_static on;" if brotli else ""}
    include {root}{base}nginx.conf;
  }}
}}
""")
    return running(["nginx", "-e", "stderr", "-c", scratch / "nginx.conf"], port, scratch)


def apache(root, base, scratch, asked=APACHE_ASKED):
    port = free_port()
    modules = "\n".join(
        f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in APACHE + asked)
    # As Debian has it, with its own ideas of .br (Breton) and .gz.
    debian = "\n".join(
        f"Include /etc/apache2/mods-available/{name}.conf" for name in ["mime", "deflate", "dir"])
    (scratch / "apache.conf").write_text(f"""
ServerRoot {scratch}
ServerName 127.0.0.1
PidFile {scratch}/pid
Listen 127.0.0.1:{port}
ErrorLog {scratch}/error
DefaultRuntimeDir {scratch}
{modules}
{debian}
User www-data
Group www-data
StartServers 1
DocumentRoot {root}
<Directory {root}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
""")
    return running(
        ["apache2", "-D", "FOREGROUND", "-f", scratch / "apache.conf"], port, scratch)


def caddy(root, base, scratch):
    port = free_port()
    (scratch / "Caddyfile").write_text(f"""
{{
	admin off
	auto_https off
}}
http://127.0.0.1:{port} {{
	root * {root}
	import {root}{base}Caddyfile
}}
""")
    home = dict(os.environ, HOME=str(scratch), XDG_DATA_HOME=str(scratch), XDG_CONFIG_HOME=str(scratch))
    return running(
        ["caddy", "run", "--config", scratch / "Caddyfile", "--adapter", "caddyfile"], port, scratch,
        env=home)


def python(root, base, scratch):
    port = free_port()
    command = [
        sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", root]
    return running(command, port, scratch)


def missing():
    """The programs that scripts/setup tests would have installed."""
    return [name for name in ["nginx", "apache2", "caddy", "brotli"] if not shutil.which(name)]
