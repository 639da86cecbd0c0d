"""`python -m kg` and the command `kg`."""


def main() -> None:
    """Run the command line; see `kg --help`."""
    from kg.cli import run

    run()


if __name__ == "__main__":
    main()
