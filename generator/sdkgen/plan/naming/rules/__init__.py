"""The rules that name a call: each a small function of one operation and its neighbours.

`RULES` in `order` is the order they are asked in.
"""
