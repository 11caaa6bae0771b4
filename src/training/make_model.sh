#!/bin/sh
# The shipped model from its sources: see README.md beside this file.
#   make_model.sh JAR DATA WORK
set -eu
if [ $# -ne 3 ]; then
  echo "usage: make_model.sh BASE_JAR DATA_FOLDER WORK_FOLDER" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
jar=$1 data=$2 work=$3
python=${PYTHON:-python3}
export OMP_NUM_THREADS=2 OMP_WAIT_POLICY=PASSIVE
# glibc's allocator hands large tensors back to the system and faults them in again; tcmalloc keeps them: a third less time.
tcmalloc=$(ls /usr/lib/*/libtcmalloc_minimal.so.4 2>/dev/null | head -n 1 || true)
if [ -n "$tcmalloc" ]; then
  export LD_PRELOAD="$tcmalloc" TCMALLOC_RELEASE_RATE=0
fi
"$python" "$here/prepare.py" --jar "$jar" --work "$work"
train() {
  "$python" -W ignore "$here/train.py" \
    --base "$work/e5-small-v2.onnx" --tokenizer "$work/e5-small-v2-tokenizer.json" \
    --dev "$data/vitaminc/dev.jsonl" "$work/contrastnews-held.jsonl" "$work/articles-held-passages.jsonl" \
    "$work/stories-held-passages.jsonl" "$@"
}
public="$data/vitaminc/train.jsonl $data/claims/fever-symmetric-dev.jsonl"
ours="$work/contrastnews-train.jsonl $work/articles-train.jsonl=2 $work/stories-train.jsonl"
# First broadly; then without the synthetic pairs, which are never OMITTED; then mostly on stories, and down to nothing, twice.
train --seed 1 --train $public "$data/vitaminc/synthetic.jsonl" $ours \
  --pairs 320000 --stop "${FIRST:-120000}" --out "$work/first.pt"
train --seed 6 --train $public $ours \
  --rate 1.0e-4 --pairs 300000 --stop "${SECOND:-150000}" --resume "$work/first.pt" --out "$work/second.pt"
train --seed 7 --train "$data/vitaminc/train.jsonl=.35" "$data/claims/fever-symmetric-dev.jsonl=.5" \
  "$work/contrastnews-train.jsonl=.5" "$work/articles-train.jsonl=.7" "$work/stories-train.jsonl=.5" \
  --rate 0.8e-4 --pairs "${THIRD:-130000}" --resume "$work/second.pt" --out "$work/third.pt"
train --seed 8 --train "$data/vitaminc/train.jsonl=.2" "$data/claims/fever-symmetric-dev.jsonl=.2" \
  "$work/contrastnews-train.jsonl=.2" "$work/articles-train.jsonl=.25" "$work/stories-train.jsonl=.7" \
  --rate 0.8e-4 --pairs "${FOURTH:-200000}" --resume "$work/third.pt" --out "$work/fourth.pt"
# The mean of the two goes on, now with newsroom checks, whose passages are only known in part, and with cunning facts.
train --seed 11 --train "$data/vitaminc/train.jsonl=.05" "$data/claims/fever-symmetric-dev.jsonl=.08" \
  "$work/contrastnews-train.jsonl=.06" "$work/articles-train.jsonl=.08" "$work/stories-train.jsonl=.1" "$work/newsrooms-train.jsonl=.15" \
  "$work/cunning-train.jsonl" \
  --rate 0.6e-4 --pairs "${FIFTH:-160000}" --resume "$work/third.pt" "$work/fourth.pt" --out "$work/fifth.pt"
# From three quarters of what came of it and a quarter of where it started: with twice the cunning facts, editors' facts, and facts made wrong by rule.
train --seed 14 --train "$data/vitaminc/train.jsonl=.05" "$data/claims/fever-symmetric-dev.jsonl=.06" \
  "$work/contrastnews-train.jsonl=.08" "$work/articles-train.jsonl=.08" "$work/stories-train.jsonl=.12" "$work/newsrooms-train.jsonl=.14" \
  "$work/cunning-train.jsonl=.75" "$work/editors-train.jsonl" "$work/contrasts-train.jsonl=.55" "$work/opposites-train.jsonl=.3" \
  --rate 0.6e-4 --pairs "${SIXTH:-180000}" --resume "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" --out "$work/sixth.pt"
# From three sevenths of it, three of the fifth and one of the two before: with the later cunning and editors' facts, and more of the public pairs again.
train --seed 20 --train "$data/vitaminc/train.jsonl=.2" "$data/claims/fever-symmetric-dev.jsonl=.3" \
  "$work/contrastnews-train.jsonl=.1" "$work/articles-train.jsonl=.1" "$work/stories-train.jsonl=.06" "$work/newsrooms-train.jsonl=.08" \
  "$work/cunning-train.jsonl=.45" "$work/editors-train.jsonl=.5" "$work/contrasts-train.jsonl=.2" "$work/opposites-train.jsonl=.1" \
  --rate 0.5e-4 --pairs "${SEVENTH:-117000}" --resume "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" "$work/sixth.pt=6" --out "$work/seventh.pt"
# From a third of it and two thirds of where it started, with articles in two versions. The weights that ship had no dropout inside the network before.
train --seed 31 --train "$data/vitaminc/train.jsonl=.17" "$data/claims/fever-symmetric-dev.jsonl=.1" \
  "$work/contrastnews-train.jsonl=.1" "$work/articles-train.jsonl=.12" "$work/stories-train.jsonl=.1" "$work/newsrooms-train.jsonl=.06" \
  "$work/cunning-train.jsonl=.28" "$work/editors-train.jsonl=.3" "$work/contrasts-train.jsonl=.08" "$work/opposites-train.jsonl=.08" "$work/versions-train.jsonl" \
  --rate 0.8e-4 --pairs "${EIGHTH:-148000}" --resume "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" "$work/sixth.pt=6" "$work/seventh.pt=7" \
  --out "$work/eighth.pt"
# From two thirds of it and a third of where it started, with more articles in two versions.
train --seed 41 --train "$data/vitaminc/train.jsonl=.17" "$data/claims/fever-symmetric-dev.jsonl=.08" \
  "$work/contrastnews-train.jsonl=.09" "$work/articles-train.jsonl=.1" "$work/stories-train.jsonl=.09" "$work/newsrooms-train.jsonl=.06" \
  "$work/cunning-train.jsonl=.22" "$work/editors-train.jsonl=.25" "$work/contrasts-train.jsonl=.07" "$work/opposites-train.jsonl=.07" "$work/versions-train.jsonl" \
  --rate 0.6e-4 --pairs "${NINTH:-99000}" --resume "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" "$work/sixth.pt=6" "$work/seventh.pt=7" "$work/eighth.pt=42" \
  --out "$work/ninth.pt"
# From half of it and half of where it started, with all articles in two versions.
train --seed 51 --train "$data/vitaminc/train.jsonl=.3" \
  "$work/contrastnews-train.jsonl=.5" "$work/articles-train.jsonl=.3" "$work/stories-train.jsonl=.1" "$work/newsrooms-train.jsonl=.1" \
  "$work/cunning-train.jsonl=.12" "$work/editors-train.jsonl=.18" "$work/contrasts-train.jsonl=.15" "$work/opposites-train.jsonl=.1" "$work/versions-train.jsonl=.4" \
  --rate 0.5e-4 --pairs "${TENTH:-59000}" --resume "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" "$work/sixth.pt=6" "$work/seventh.pt=7" "$work/eighth.pt=42" \
  "$work/ninth.pt=63" --out "$work/tenth.pt"
# Half of it, and half of where it started.
"$python" -W ignore "$here/export.py" --weights "$work/third.pt" "$work/fourth.pt" "$work/fifth.pt=6" "$work/sixth.pt=6" "$work/seventh.pt=7" \
  "$work/eighth.pt=42" "$work/ninth.pt=63" "$work/tenth.pt=126" --tokenizer "$work/e5-small-v2-tokenizer.json" --out "$work/model"
