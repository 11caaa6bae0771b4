"""Make the toy networks that the tests of factharness.judge.onnx run: a three-way head over a bag of words.

  python3 src/training/tiny_model.py src/test/resources/factharness/judge/onnx

The word "yes" speaks for output 0, "no" for output 1, "maybe" for output 2, and "broken" gives an output that is not a number.
two-inputs.onnx hears every word; three-inputs.onnx only the fact's, which it knows by token_type_ids. Both have 16 positions:
a longer input fails. two-outputs.onnx has one output too few.
"""
import json
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WORDS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'yes', 'no', 'maybe', 'broken']
POSITIONS = 16


def network(path, typed, outputs=3):
    words = np.zeros((len(WORDS), outputs), np.float32)
    for i in range(outputs):
        words[WORDS.index('yes') + i, i] = 4
    words[WORDS.index('broken')] = np.nan
    places = np.zeros((POSITIONS, outputs), np.float32)
    constant = lambda name, value: numpy_helper.from_array(np.array(value), name)
    voice = 'token_type_ids' if typed else 'attention_mask'
    nodes = [
        helper.make_node('Gather', ['words', 'input_ids'], ['word']),
        helper.make_node('Shape', ['input_ids'], ['shape']),
        helper.make_node('Gather', ['shape', 'one'], ['length']),
        helper.make_node('Range', ['zero', 'length', 'one'], ['place']),
        helper.make_node('Gather', ['places', 'place'], ['position']),
        helper.make_node('Add', ['word', 'position'], ['token']),
        helper.make_node('Cast', [voice], ['voice'], to=TensorProto.FLOAT),
        helper.make_node('Unsqueeze', ['voice', 'last'], ['share']),
        helper.make_node('Mul', ['token', 'share'], ['heard']),
        helper.make_node('ReduceSum', ['heard', 'middle'], ['logits'], keepdims=0),
    ]
    names = ['input_ids', 'attention_mask'] + (['token_type_ids'] if typed else [])
    graph = helper.make_graph(
        nodes, 'toy',
        [helper.make_tensor_value_info(n, TensorProto.INT64, ['batch', 'tokens']) for n in names],
        [helper.make_tensor_value_info('logits', TensorProto.FLOAT, ['batch', outputs])],
        [constant('words', words), constant('places', places), constant('zero', np.int64(0)), constant('one', np.int64(1)),
         constant('last', np.array([-1], np.int64)), constant('middle', np.array([1], np.int64))])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 13)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def tokenizer(path):
    special = lambda name: {'SpecialToken': {'id': name, 'type_id': 0}}
    part = lambda name, kind: {'Sequence': {'id': name, 'type_id': kind}}
    end = {'SpecialToken': {'id': '[SEP]', 'type_id': 1}}
    json.dump({
        'version': '1.0', 'truncation': {'direction': 'Right', 'max_length': 8, 'strategy': 'LongestFirst', 'stride': 0},
        'padding': {'strategy': {'Fixed': 8}, 'direction': 'Right', 'pad_to_multiple_of': None, 'pad_id': 0, 'pad_type_id': 0, 'pad_token': '[PAD]'},
        'added_tokens': [{'id': i, 'content': WORDS[i], 'single_word': False, 'lstrip': False, 'rstrip': False, 'normalized': False, 'special': True} for i in range(4)],
        'normalizer': {'type': 'Lowercase'}, 'pre_tokenizer': {'type': 'Whitespace'},
        'post_processor': {
            'type': 'TemplateProcessing', 'single': [special('[CLS]'), part('A', 0), special('[SEP]')],
            'pair': [special('[CLS]'), part('A', 0), special('[SEP]'), part('B', 1), end],
            'special_tokens': {w: {'id': w, 'ids': [WORDS.index(w)], 'tokens': [w]} for w in ('[CLS]', '[SEP]')}},
        'decoder': None, 'model': {'type': 'WordLevel', 'vocab': {w: i for i, w in enumerate(WORDS)}, 'unk_token': '[UNK]'}},
        open(path, 'w', encoding='utf8'), indent=1)


if __name__ == '__main__':
    folder = sys.argv[1]
    network(folder + '/two-inputs.onnx', typed=False)
    network(folder + '/three-inputs.onnx', typed=True)
    network(folder + '/two-outputs.onnx', typed=False, outputs=2)
    tokenizer(folder + '/tokenizer.json')
