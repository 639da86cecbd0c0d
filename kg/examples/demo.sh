#!/usr/bin/env bash
# demo.sh [FOLDER]: build a graph from the sample articles and ask it questions; each command is shown
# before its answer. Needs the command kg on the PATH; writes into FOLDER (default: demo).
set -euo pipefail
folder=${1:-demo}
articles=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/articles.jsonl
articles=${articles#"$PWD"/}
export KG_STORE=$folder/samples.kg
mkdir -p "$folder"

say() { printf '\n# %s\n' "$1"; }
run() {
  printf '$'
  printf ' %s' "${@@Q}" | sed "s/'\([A-Za-z0-9_./=-]*\)'/\1/g"
  printf '\n'
  "$@"
}

echo "# The store is $KG_STORE (KG_STORE, or --store): fourteen sample articles, real units, invented people."
run kg build "$articles"

say "Which units became xã Đức Thọ, and by which act?"
run kg ask predecessors-of-unit -p "unit=xã Đức Thọ"

for commune in "xã Đức Thọ" "xã Đức Minh, Hà Tĩnh"; do
  say "Who holds which position in $commune?"
  run kg ask holders -p "unit=$commune"
done

say "Who went from the province to a commune of it, or back, and where is that said?"
run kg ask moves-between-levels -p "unit=tỉnh Ninh Bình, 1/7/2025" --sources

say "Where was it said that Nguyễn Khắc Uyển holds one?"
run kg ask sentences-behind -p "person=Nguyễn Khắc Uyển"

say "The same as a page"
run kg show "Nguyễn Khắc Uyển"

say "The whole graph for Gephi, yEd or networkx"
run kg export graphml -o "$folder/samples.graphml" --force
ls -l "$folder/samples.graphml"
