"""A receiver of webhooks as a stranger would write it, on the public libraries: each message is checked by Standard
Webhooks, read by the CloudEvents SDK, and told on standard output as a line of JSON.

receiver.py SECRET PORT HOLD [CERTIFICATE KEY]: says {"port": N} first; port 0 is a free one. The message number HOLD,
from 1, is told and never answered. With a certificate it speaks TLS. Ends with its standard input.
"""

import json
import os
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cloudevents.core.bindings.http import HTTPMessage, from_http_event
from standardwebhooks import Webhook, WebhookVerificationError

webhook = Webhook(sys.argv[1])
port, hold = int(sys.argv[2]), int(sys.argv[3])
count = 0


def say(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        global count
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            webhook.verify(body, headers)
            verified = True
        except WebhookVerificationError:
            verified = False
        event = from_http_event(HTTPMessage(headers=headers, body=body))
        count += 1
        say(
            {
                "verified": verified,
                "webhookId": headers["webhook-id"],
                "id": event.get_id(),
                "source": event.get_source(),
                "type": event.get_type(),
                "subject": event.get_subject(),
                "time": event.get_time().isoformat(),
                "specversion": event.get_specversion(),
                "data": event.get_data(),
            }
        )
        if count == hold:
            time.sleep(3600)
        self.send_response(204 if verified else 401)
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", port), Receiver)
server.daemon_threads = True
if len(sys.argv) > 4:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[4], sys.argv[5])
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
say({"port": server.server_address[1]})
sys.stdin.read()
os._exit(0)
