"""The licence file of the generated project, which belongs to whoever generates it."""

from __future__ import annotations

from sdkgen.design.model import SdkConfig

_MIT = """MIT License

Copyright {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""


def licence_text(config: SdkConfig) -> str:
    """Return the licence's text: that of the design, or MIT in full, otherwise a line that names it."""
    if config.license_text is not None:
        return config.license_text.strip()
    holder = f"the authors of {config.project}"
    if config.license == "MIT":
        return _MIT.format(holder=holder)
    return f"{config.project} is licensed under {config.license}. Copyright {holder}."
