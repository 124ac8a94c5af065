"""A mail server as offices run it (aiosmtpd), on loopback: what it takes is told on standard output as a line of JSON.

post.py [CERTIFICATE KEY]: says {"port": N} first. With a certificate it takes nothing before STARTTLS. Ends with its standard input.
"""

import email
import email.policy
import json
import os
import socket
import ssl
import sys

from aiosmtpd.controller import Controller


def say(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Taken:
    async def handle_DATA(self, _server, _session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        say(
            {
                "to": envelope.rcpt_tos,
                "from": envelope.mail_from,
                "subject": message["subject"],
                "language": message["content-language"],
                "automatic": message["auto-submitted"],
                "id": message["message-id"],
                "body": message.get_content(),
            }
        )
        return "250 taken"


more = {}
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    more = {"tls_context": context, "require_starttls": True}
# The controller wants to know a port before it listens.
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
controller = Controller(Taken(), hostname="127.0.0.1", port=port, **more)
controller.start()
say({"port": controller.port})
sys.stdin.read()
os._exit(0)
