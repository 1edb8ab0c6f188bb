"""`python -m sdkgen` is `sdkgen`."""

from sdkgen.cli import main

raise SystemExit(main())
