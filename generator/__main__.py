"""`python -m generator` is `sdkgen`."""

from generator.cli import main

raise SystemExit(main())
