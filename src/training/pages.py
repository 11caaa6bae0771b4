"""The facts on real news pages (pages/facts.jsonl) as cases for bench and features, with the pages' texts from where they may be had.

  python3 pages.py --ground-truth ground-truth.json --out DIR

ground-truth.json is that of the article-extraction-benchmark (github.com/scrapinghub/article-extraction-benchmark). The texts belong to their
publishers: they measure and set the decision, and are neither in this repository nor ever trained on.
"""
import argparse
import json
import pathlib

from passages import VERDICTS, read, write

FACTS = pathlib.Path(__file__).parent / 'pages' / 'facts.jsonl'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--ground-truth', required=True, type=pathlib.Path)
    parser.add_argument('--out', required=True, type=pathlib.Path)
    options = parser.parse_args()
    texts = {page['url']: page['articleBody'] for page in json.loads(options.ground_truth.read_text(encoding='utf8')).values()}
    cases = []
    for number, page in enumerate(read(FACTS)):
        article = f'page{number:02}/page.txt'
        (options.out / article).parent.mkdir(parents=True, exist_ok=True)
        (options.out / article).write_text(texts[page['url']].strip() + '\n', encoding='utf8')
        cases += [{'fact': fact, 'article': article, 'verdict': VERDICTS[label], 'kind': kind} for fact, label, kind in page['facts']]
    write(options.out / 'pages.jsonl', cases)


if __name__ == '__main__':
    main()
