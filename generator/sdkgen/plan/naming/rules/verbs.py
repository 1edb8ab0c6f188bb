"""The vocabulary of actions: which words of a path or an operationId say what a call does."""

from __future__ import annotations

from sdkgen.words.plurals import is_plural
from sdkgen.words.vocabulary import vocabulary

CRUD = {
    "get": "retrieve",
    "post": "create",
    "put": "update",
    "patch": "update",
    "delete": "delete",
    "head": "head",
    "options": "options",
    "trace": "trace",
    "query": "query",
}
"""The verb of each HTTP method where nothing says more."""

VERBS = vocabulary(
    """
    abort accept accumulate acknowledge activate add agree allocate analyze answer appeal apply approve
    archive assign associate attach authenticate authorize backup ban begin bind block bridge broadcast
    calculate cancel capture challenge charge check claim clean clear clone close collect commit compact compare
    complete compute configure confirm connect consume convert copy count create deactivate decline decode
    decrypt delete deliver deploy deprecate detach detect dial disable disassociate disconnect dismiss
    dispatch download drain drop duplicate edit embed empty enable encode encrypt end enhance enqueue enroll
    estimate evaluate evict exchange execute expire export extend fail fetch filter find finish flag flush follow
    fork forget forward freeze gather generate grant guide hangup hide hold ignore import index ingest
    initialize initiate insert inspect install introspect invalidate invite invoke join kick kill launch leave
    like link listen load lock login logout lookup map mark merge migrate modify move mute notify open order
    park parse patch pause pay pin ping play poll populate post predict prepare preview probe process promote
    provision publish purge push put query queue quote rank read rebuild recalculate receive reconcile record
    recover redeem refer refresh refund regenerate register reindex reject release reload remove rename render
    renew reopen replace replay reply reprocess request rerun reset resend resize resolve restart restore
    restrict resume resubmit retrain retry return revert revet review revoke rollback rotate run save scale
    scan schedule search seed select send set settle share ship show sign signin signup simulate skip snooze sort speak
    split star start stop stream submit subscribe suggest summarize suspend switch sync synchronize tag
    terminate test track train transcribe transfer transform translate trigger unarchive unassign unban
    unblock unfollow unhold uninstall unlink unlock unmute unpark unpin unpublish unregister unshare unstar
    unsubscribe unsuspend update upgrade upload upsert use validate verify view void vote wait wake warm watch
    withdraw write
    """
)

NOUNS_TOO = vocabulary(
    """
    address balance block charge claim clone comment count export feedback filter grant group image import index
    invite job key link list lookup map message model notification order page permission process query queue
    quote record report request review run schedule search session share sort sign star stream tag test track
    transfer trigger view vote watch
    """
)
"""Verbs that paths use as names of things more often than not, so that alone they prove nothing."""

READING = vocabulary("get list retrieve fetch find show read view index describe query")
"""Verbs that say no more than GET does."""

ASKING = vocabulary("get retrieve fetch")
"""Verbs that say the same as GET: they stand in no name beside `list` or `retrieve`."""

FETCHING = vocabulary("download export preview search")
"""Verbs at the end of a path that stay a name of their own under GET: `GET /documents/{id}/download` is
`documents.download`.
"""

STEERING = vocabulary("pause restart resume start stop")
"""Verbs that act on an action: `fork_start` starts forking."""

ENDING = vocabulary(
    """
    abort cancel clean clear close deactivate decline delete detach disable disassociate disconnect dismiss drain drop
    empty end evict expire flush forget hangup kick kill leave logout purge reject release remove reset revert
    revoke rollback stop suspend terminate void withdraw
    """
)
"""What DELETE does when a path says so; other verbs name what it takes away: `DELETE /posts/{id}/like`."""

SAYING_NO_MORE = {
    "get": READING | vocabulary("search lookup check read create update delete"),
    "head": READING,
    "post": vocabulary(
        """
    create post submit request register initiate initialize generate make new insert order update put modify
    """
    ),
    "put": vocabulary("update put set patch modify edit change save"),
    "patch": vocabulary("update patch set put modify edit change replace"),
    "delete": vocabulary("delete destroy drop revoke"),
}
"""First words of operationIds that say no more than the HTTP method does.

`addDirPhoneNumbers` does: it is `phone_numbers.add`.
"""


PARTICLES = frozenset(
    {"from", "to", "by", "with", "for", "in", "of", "on", "as", "using", "and", "or", "out", "up", "into"}
)


_THINGS = NOUNS_TOO - VERBS | vocabulary("account conversation document email file payment speech token user")
_ENDS_OF_THINGS = ("tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence")


def is_verb(word: str) -> bool:
    """Tell whether a word is a verb, perhaps also a noun."""
    return word in VERBS or (word.startswith("un") and word[2:] in VERBS)


def is_plain_verb(word: str) -> bool:
    """Tell whether a word is a verb and hardly ever the name of a thing."""
    return is_verb(word) and word not in NOUNS_TOO


def is_thing(name: str) -> bool:
    """Tell whether a name is certainly that of a thing: `completions`, `registration`, `speech`."""
    last = name.rpartition("_")[2]
    return is_plural(last) or last in _THINGS or (last.endswith(_ENDS_OF_THINGS) and last not in VERBS)


def is_ending(word: str) -> bool:
    """Tell whether a verb takes something away, as DELETE does: `cancel`, `unassign`."""
    return word in ENDING or word.startswith("un")


def gerund(verb: str) -> str:
    """Return the noun of an action: `record` is `recording`, `dial` is `dialing`."""
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"
