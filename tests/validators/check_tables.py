"""Check a folder of tables with Frictionless: print a line a problem, leave with 3 if there is one.

.venv-validators/bin/python tests/validators/check_tables.py tables/datapackage.json
"""

import sys


def main() -> int:
    """Validate the description, and every table against it."""
    import frictionless  # type: ignore[import-not-found]

    report = frictionless.validate(sys.argv[1], type="package")
    errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
    print("\n".join(error.message for error in errors))
    return 0 if report.valid else 3


if __name__ == "__main__":
    sys.exit(main())
