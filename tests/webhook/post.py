"""A mail server as offices run it (aiosmtpd), on loopback: what it takes is told on standard output as a line of JSON.

post.py: says {"port": N} first. Ends with its standard input.
"""

import email
import email.policy
import json
import os
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


controller = Controller(Taken(), hostname="127.0.0.1", port=0)
# Port 0 asks for a free one; the controller wants to know it before it listens.
import socket  # noqa: E402

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    controller.port = probe.getsockname()[1]
controller.start()
say({"port": controller.port})
sys.stdin.read()
os._exit(0)
