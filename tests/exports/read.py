"""Reads exports as a stranger would, with public libraries alone, and tells on standard output, as one JSON value, what
they hold.

read.py csv FILE | cloudevents FILE | xlsx FILE | ocel FILE | xes FILE | prov FILE | dossier FILE | stamp FILE FORMAT
"""

import copy
import csv
import json
import sys


# Invisible: the byte order mark, and what orders letters from right to left and left to right.
MARKS = "\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def undone(cell):
    """What FILE-metadata.json says: one ' less at the beginning and after each end that a spreadsheet may see."""
    plain, begins = [], True
    for letter in cell:
        guard = begins and letter == "'"
        if not guard:
            plain.append(letter)
        begins = not guard and (letter in ',;"\t\r\n' or begins and (letter == " " or letter in MARKS))
    return "".join(plain)


def read_csv(file):
    with open(file + "-metadata.json", encoding="utf-8") as beside:
        metadata = json.load(beside)
    with open(file, encoding="utf-8", newline="") as rows:
        begins_with_bom = rows.read(1) == "\ufeff"
    with open(file, encoding="utf-8-sig", newline="") as rows:
        header, *body = csv.reader(rows, delimiter=metadata["dialect"]["delimiter"], strict=True)
    names = [column["name"] for column in metadata["tableSchema"]["columns"]]
    types = {column["name"]: column["datatype"] for column in metadata["tableSchema"]["columns"]}
    cells = [cell for row in body for cell in row]
    return {
        "bom": begins_with_bom,
        "header": header,
        "rows": [dict(zip(names, row, strict=True)) for row in body],
        "undone": [
            {
                name: undone(cell) if types[name] in ("string", "json") else cell
                for name, cell in zip(names, row, strict=True)
            }
            for row in body
        ],
        "dangerous": [
            cell for cell in cells if cell[:1] in tuple("=+-@\t\r\n＝＋－＠") and not cell[1:].isdigit() and cell
        ],
        "stamp": metadata["notes"][0]["hrdd:stamp"],
    }


def read_cloudevents(file):
    from cloudevents.core.formats.json import JSONFormat
    from cloudevents.core.v1.event import CloudEvent

    with open(file, encoding="utf-8") as text:
        whole = text.read()
    found = json.loads(whole) if whole.startswith("[") else [json.loads(line) for line in whole.splitlines()]
    events = [JSONFormat().read(CloudEvent, json.dumps(one)) for one in found]
    return [
        {**{name: str(value) for name, value in event.get_attributes().items()}, "data": event.get_data()}
        for event in events
    ]


def read_xlsx(file):
    import openpyxl

    book = openpyxl.load_workbook(file)
    data, about = book.worksheets[0], book.worksheets[-1]
    header, *rows = [list(row) for row in data.iter_rows()]
    plain = lambda cell: cell.value.isoformat() if hasattr(cell.value, "isoformat") else cell.value
    return {
        "sheets": book.sheetnames,
        "rightToLeft": [bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets],
        "frozen": data.freeze_panes,
        "filter": data.auto_filter.ref,
        "header": [cell.value for cell in header],
        "rows": [[plain(cell) for cell in row] for row in rows],
        "formulas": [cell.coordinate for row in rows for cell in row if cell.data_type == "f"],
        "dates": sorted({cell.column_letter for row in rows for cell in row if cell.is_date and cell.value}),
        "about": [[cell.value for cell in row] for row in about.iter_rows()],
        "author": book.properties.creator,
        "created": book.properties.created.isoformat(),
        "stamp": json.loads(book.properties.description),
    }


def read_ocel(file):
    import pm4py

    ocel = pm4py.read_ocel2_json(file)
    events = ocel.events
    flat = pm4py.ocel_flattening(ocel, "case")
    discovered = pm4py.discover_oc_petri_net(ocel)
    by_action = copy.deepcopy(ocel)
    actions = dict(zip(ocel.events["ocel:eid"], ocel.events["action"], strict=True))
    for table in (by_action.events, by_action.relations):
        table["ocel:activity"] = table["ocel:eid"].map(actions)
    nets = pm4py.discover_oc_petri_net(by_action)["petri_nets"]
    emergencies = ocel.relations[ocel.relations["ocel:type"] == "emergency"]
    # The library leaves out things that no event names.
    with open(file, encoding="utf-8") as whole:
        export = next(one for one in json.load(whole)["objects"] if one["type"] == "hrdd:export")
    manifest = next(one["value"] for one in export["attributes"] if one["name"] == "manifest")
    return {
        "events": sorted(int(position) for position in events["position"]),
        "kinds": sorted(set(events["ocel:activity"])),
        "actions": sorted({step.label for net, _, _ in nets.values() for step in net.transitions if step.label}),
        "emergencies": sorted(
            [thing, kind]
            for thing, kind in set(zip(emergencies["ocel:oid"], emergencies["ocel:activity"], strict=True))
        ),
        "types": sorted(set(ocel.objects["ocel:type"])),
        "objects": sorted(ocel.objects["ocel:oid"]),
        "cases": sorted(set(flat["case:concept:name"])),
        "related": len(ocel.relations),
        "discovered": sorted(discovered["activities"]),
        "manifest": json.loads(manifest),
    }


# What the toolkit asks for, as process mining says it: the second only after the first.
ORDER = [
    ("PreconditionAssessed", "RiskAssessmentStarted"),
    ("MechanismConsulted", "SupportApproved"),
    ("RiskAssessmentEndorsed", "SupportApproved"),
    ("SupportApproved", "DeliveryRecorded"),
]


def read_xes(file):
    import pm4py

    log = pm4py.read_xes(file)
    by_action = pm4py.convert_to_event_log(log.assign(**{"concept:name": log["hrdd:action"]}))
    tree = pm4py.discover_process_tree_inductive(by_action)
    rules = {"precedence": {pair: {"support": 1.0, "confidence": 1.0} for pair in ORDER}}
    traces = pm4py.convert_to_event_log(log)
    cases = [trace.attributes["concept:name"] for trace in traces]
    told = pm4py.conformance_declare(traces, rules)
    leaves = lambda node: {node.label} if not node.children else set().union(*map(leaves, node.children))
    return {
        "cases": cases,
        "events": sorted(int(position) for position in log["hrdd:position"]),
        "model": sorted(label for label in leaves(tree) if label),
        "starts": dict(pm4py.get_start_activities(by_action)),
        "odd": {
            case: sorted(str(deviation[1]) for deviation in one["deviations"])
            for case, one in zip(cases, told, strict=True)
            if one["deviations"]
        },
        "resources": sorted(set(log["org:resource"])),
    }


def read_prov(file):
    from prov.model import ProvActivity, ProvAgent, ProvDocument, ProvEntity

    document = ProvDocument.deserialize(file, format="json")
    bundles = {}
    for bundle in document.bundles:
        kinds = lambda kind: [str(record.identifier.localpart) for record in bundle.get_records(kind)]
        hashes = [
            str(value)
            for record in bundle.get_records(ProvEntity)
            for name, value in record.attributes
            if name.localpart == "sha256"
        ]
        bundles[str(bundle.identifier.localpart)] = {
            "activities": kinds(ProvActivity),
            "agents": sorted(kinds(ProvAgent)),
            "hashes": sorted(hashes),
            "records": len(bundle.records),
        }
    again = ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    return {
        "bundles": bundles,
        "same": again == document,
        "xml": len(document.serialize(format="xml")) > 0,
        "export": [
            {name.localpart: str(value) for name, value in record.attributes}
            for record in document.get_records(ProvActivity)
        ],
    }


def read_dossier(file):
    from html.parser import HTMLParser

    class Page(HTMLParser):
        void = {"meta", "br"}

        def __init__(self):
            super().__init__()
            self.open, self.wrong, self.tags, self.asked, self.texts, self.root = [], [], {}, [], [], {}
            self.style = ""

        def handle_starttag(self, tag, attributes):
            self.tags[tag] = self.tags.get(tag, 0) + 1
            if tag == "html":
                self.root = dict(attributes)
            self.asked += [name for name, _ in attributes if name in ("src", "href", "action", "srcset", "onclick")]
            if tag not in self.void:
                self.open.append(tag)

        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag:
                self.wrong.append(tag)

        def handle_data(self, data):
            if self.open and self.open[-1] == "style":
                self.style += data
            elif data.strip():
                self.texts.append(data.strip())

    page = Page()
    with open(file, encoding="utf-8") as html:
        page.feed(html.read())
    page.close()
    return {
        "unclosed": page.open,
        "wrong": page.wrong,
        "tags": page.tags,
        "asks": page.asked + [word for word in ("url(", "@import", "http:", "https:") if word in page.style],
        "root": page.root,
        "texts": page.texts,
        "style": page.style,
    }


def read_stamp(file, form):
    """What an export of any form carries of itself; of a dossier the names and values that stand on its last page."""
    from html.parser import HTMLParser
    from xml.etree import ElementTree

    def of_xes():
        log = ElementTree.parse(file).getroot()
        return next(json.loads(one.get("value")) for one in log if one.get("key") == "hrdd:manifest")

    def of_jsonl():
        with open(file, encoding="utf-8") as lines:
            return json.loads(next(lines))["manifest"]

    def of_dossier():
        class Stamp(HTMLParser):
            def __init__(self):
                super().__init__()
                self.tag, self.inside, self.lines = None, False, []

            def handle_starttag(self, tag, attributes):
                self.inside = self.inside or dict(attributes).get("class") == "stamp"
                if tag in ("dt", "dd"):
                    self.tag = tag

            def handle_data(self, data):
                if self.inside and self.tag == "dt" and data.strip():
                    self.lines.append([data, ""])
                elif self.inside and self.tag == "dd" and self.lines:
                    self.lines[-1][1] += data.strip()

        page = Stamp()
        with open(file, encoding="utf-8") as html:
            page.feed(html.read())
        return dict(page.lines)

    forms = {
        "jsonl": of_jsonl,
        "csv": lambda: read_csv(file)["stamp"],
        "cloudevents": lambda: read_cloudevents(file)[0]["data"]["manifest"],
        "cloudevents-batch": lambda: read_cloudevents(file)[0]["data"]["manifest"],
        "xlsx": lambda: read_xlsx(file)["stamp"],
        "ocel": lambda: read_ocel(file)["manifest"],
        "xes": of_xes,
        "prov": lambda: json.loads(read_prov(file)["export"][0]["manifest"]),
        "dossier": of_dossier,
    }
    return forms[form]()


READERS = {
    "stamp": read_stamp,
    "csv": read_csv,
    "cloudevents": read_cloudevents,
    "xlsx": read_xlsx,
    "ocel": read_ocel,
    "xes": read_xes,
    "prov": read_prov,
    "dossier": read_dossier,
}

told = sys.stdout
# What libraries print on their way is no part of the answer.
sys.stdout = sys.stderr
answer = READERS[sys.argv[1]](*sys.argv[2:])
json.dump(answer, told)
