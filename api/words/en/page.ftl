# English: the sentences of the page. The other catalogues follow this one.

## Around every screen

page-name = HRDD case ledger
page-skip = To the content
page-screens = Screens
page-portfolio = Portfolio
page-register = Register
page-recipients = Recipients
page-alerts = Alerts
page-audit = Audit
page-reports = Reports
page-policy = Policy
page-record = Record
page-account = Account
page-language = Language
page-theme = Light or dark
page-theme-system = As the system
page-theme-light = Light
page-theme-dark = Dark
page-log-out = Log out
page-demonstration = Demonstration data. No real person, unit or country is described.
page-connection-lost = The connection to the ledger is lost. What you see may be out of date; it goes on by itself, from where it was.
page-help = Help: the command “hrdd help”, and whoever looks after this ledger at your office.
page-no-such-view = There is no such view
page-no-such-view-why = The address names nothing that this page can show.
page-unreachable = The ledger cannot be reached. Check the network, and try again.
page-as-table = The same as a table
page-filter = Show

## Logging in

page-log-in = Log in
page-user = Your reference
page-password = Password
page-role = Role
page-office = Office
page-which-role = Role and office, where you hold several
page-emergency-reason = What the emergency account is used for. It goes on record.
page-with-token = With an access token
page-token = Access token
page-token-about = The token stays in this tab and is sent to this ledger only.
page-have-code = I have a one-time code and need a password
page-logged-out = You are logged out.
page-session-over = The session is over. Log in again; you come back to where you were.
page-setup = Choose a password
page-setup-about = Whoever looks after the ledger gave you a code. It counts once.
page-code = One-time code
page-new-password = New password
page-new-password-again = The same once more
page-passwords-differ = The two passwords are not the same.
page-set-password = Set the password
page-password-set = The password of { $user } is set. Log in with it.

## Portfolio and register

page-country = Country
page-stages = Cases by stage
page-reference = Reference
page-title = Title
page-status = Status
