"""Write a trained verifier as a model folder: model.onnx, tokenizer.json, config.json.

  python3 export.py --weights verifier.pt [MORE.pt …] --tokenizer e5-small-v2-tokenizer.json --out FOLDER [--float32]

Several checkpoints of one run are averaged, weight by weight (Wortsman et al., "Model soups", 2022).
Without --float32 the weights are quantised, with neither data nor onnxruntime:
- weights of a matrix to 7 bits of int8, one scale a column. Seven, since CPUs without VNNI add two products in 16 bits: 255 * 63 * 2 fits, 255 * 127 * 2
  would saturate, and the verdict would depend on the CPU;
- what flows into a matrix to 8 bits, one scale a token, found as it runs. ONNX's DynamicQuantizeLinear would find one scale for all that a run holds:
  a pair's verdict would then depend on the pairs and padding beside it, and the rounding would be twice as coarse;
- word embeddings to int8, one scale a word.
"""
import argparse
import json
import pathlib
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from verifier import LABELS, Verifier

WEIGHT_TOP = 63
ACTIVATION_TOP = 127
MIDDLE = 128  # activations are stored unsigned, this much up


def to_onnx(weights, layers, out):
    model = Verifier(layers)
    checkpoints = [torch.load(path, map_location='cpu') for path in weights]
    model.load_state_dict({name: sum(c[name] for c in checkpoints) / len(checkpoints) for name in checkpoints[0]})
    model.eval()
    ids = torch.randint(1, 30000, (2, 16))
    names = ['input_ids', 'attention_mask', 'token_type_ids']
    axes = {name: {0: 'batch', 1: 'tokens'} for name in names} | {'logits': {0: 'batch'}}
    torch.onnx.export(model, (ids, torch.ones_like(ids), torch.zeros_like(ids)), out, input_names=names,
                      output_names=['logits'], opset_version=14, dynamic_axes=axes)


class Quantiser:
    def __init__(self, model):
        self.graph = model.graph
        self.weights = {t.name: t for t in model.graph.initializer}
        self.nodes, self.constants, self.replaced, self.done = [], [], set(), set()

    def run(self):
        self.constant('least_scale', np.float32(1e-9))
        self.constant('step', np.float32(1 / ACTIVATION_TOP))
        self.constant('middle', np.uint8(MIDDLE))
        self.constant('one', np.float32(1))
        self.constant('flat', np.array([-1], np.int64))
        for node in self.graph.node:
            if node.op_type == 'MatMul' and self.is_weight(node.input[1]):
                self.matrix(node)
            elif node.op_type == 'Gather' and self.is_weight(node.input[0]) and self.weights[node.input[0]].dims[0] > 10000:
                self.embedding(node)
            else:
                self.nodes.append(node)
        kept = [t for t in self.graph.initializer if t.name not in self.replaced]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept + self.constants)

    def is_weight(self, name):
        return name in self.weights and self.weights[name].dims[0] > 1

    def matrix(self, node):
        x, name, out = node.input[0], node.input[1], node.output[0]
        values = numpy_helper.to_array(self.weights[name])
        scale = self.scale(values, axis=0, top=WEIGHT_TOP)
        self.replace(name, np.clip(np.round(values / scale), -WEIGHT_TOP, WEIGHT_TOP), scale)
        self.activation(x, values.shape[0])
        self.add('MatMulIntegerToFloat', [x + '_u8', name + '_i8', 'one', name + '_scale', 'middle'], out + '_columns', domain='com.microsoft')
        self.add('Mul', [out + '_columns', x + '_scale'], out)

    def activation(self, x, width):
        """x, of shape [..., tokens, width], as x_u8 and x_scale; once, though several matrices may read it."""
        if x in self.done:
            return
        self.done.add(x)
        rows = f'rows_of_{width}'
        if rows not in self.done:
            self.done.add(rows)
            self.constant(rows, np.array([-1, width], np.int64))
        self.add('Abs', [x], x + '_abs')
        self.add('ReduceMax', [x + '_abs'], x + '_top', axes=[-1], keepdims=1)
        self.add('Mul', [x + '_top', 'step'], x + '_scale_or_0')
        self.add('Max', [x + '_scale_or_0', 'least_scale'], x + '_scale')
        self.add('Reshape', [x + '_scale', 'flat'], x + '_scales')
        self.add('Shape', [x + '_scales'], x + '_count')
        self.add('Expand', ['middle', x + '_count'], x + '_middles')
        self.add('Reshape', [x, rows], x + '_rows')
        self.add('QuantizeLinear', [x + '_rows', x + '_scales', x + '_middles'], x + '_rows_u8', axis=0)
        self.add('Shape', [x], x + '_shape')
        self.add('Reshape', [x + '_rows_u8', x + '_shape'], x + '_u8')

    def embedding(self, node):
        name, ids, out = node.input[0], node.input[1], node.output[0]
        values = numpy_helper.to_array(self.weights[name])
        scale = self.scale(values, axis=1, top=127)
        self.replace(name, np.round(values / scale), scale)
        self.add('Gather', [name + '_i8', ids], out + '_i8')
        self.add('Cast', [out + '_i8'], out + '_float', to=TensorProto.FLOAT)
        self.add('Gather', [name + '_scale', ids], out + '_scale')
        self.add('Mul', [out + '_float', out + '_scale'], out)

    @staticmethod
    def scale(values, axis, top):
        scale = np.abs(values).max(axis, keepdims=axis == 1) / top
        scale[scale == 0] = 1
        return scale.astype(np.float32)

    def replace(self, name, values, scale):
        self.replaced.add(name)
        self.constant(name + '_i8', values.astype(np.int8))
        self.constant(name + '_scale', scale)

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))

    def add(self, op, inputs, output, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [output], name=output + '_node', **attributes))


def quantise(source, target):
    model = onnx.load(source)
    Quantiser(model).run()
    model.opset_import.append(helper.make_opsetid('com.microsoft', 1))
    onnx.checker.check_model(model)
    onnx.save(model, target)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--weights', nargs='+', required=True)
    parser.add_argument('--tokenizer', required=True)
    parser.add_argument('--layers', type=int, default=12)
    parser.add_argument('--float32', action='store_true', help='leave the weights as they are, to compare with')
    parser.add_argument('--out', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out / 'model.onnx'
    to_onnx(options.weights, options.layers, str(target))
    if not options.float32:
        quantise(str(target), str(target))
    shutil.copyfile(options.tokenizer, options.out / 'tokenizer.json')
    config = {'id2label': {str(i): label for i, label in enumerate(LABELS)}, 'inputs': 'passage first, fact second',
              'max_position_embeddings': 512, 'model_type': 'bert',
              'batch_size': 16}  # a pair's answer does not depend on the others: see above
    (options.out / 'config.json').write_text(json.dumps(config) + '\n', encoding='utf8')


if __name__ == '__main__':
    main()
