"""Write a trained verifier as a model folder: model.onnx, tokenizer.json, config.json.

  python3 export.py --weights verifier.pt [MORE.pt[=WEIGHT] …] --tokenizer e5-small-v2-tokenizer.json --out FOLDER [--float32]

Several checkpoints of one run are averaged, weight by weight (Wortsman et al., "Model soups", 2022).
Without --float32 the weights are quantised, with neither data nor onnxruntime, and the graph is made of ONNX Runtime's fused operators:
- weights of a matrix to 7 bits of int8, one scale a column. Seven, since CPUs without VNNI add two products in 16 bits: 255 * 63 * 2 fits, 255 * 127 * 2
  would saturate, and the verdict would depend on the CPU;
- what flows into a matrix to 8 bits, one scale a token, found as it runs. ONNX's DynamicQuantizeLinear would find one scale for all that a run holds:
  a pair's verdict would then depend on the pairs beside it, and the rounding would be twice as coarse;
- word embeddings to int8, one scale a word.
There is no attention mask: a run holds pairs of one length, and nothing is padded.
"""
import argparse
import json
import pathlib
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from verifier import LABELS, Verifier, average, weighted

WEIGHT_TOP = 63
ACTIVATION_TOP = 127
MIDDLE = 128  # activations are stored unsigned, this much up
FUSED = 'com.microsoft'


def float32(state, layers, out):
    model = Verifier(layers)
    model.load_state_dict(state)
    model.eval()
    ids = torch.randint(1, 30000, (2, 16))
    names = ['input_ids', 'attention_mask', 'token_type_ids']
    axes = {name: {0: 'batch', 1: 'tokens'} for name in names} | {'logits': {0: 'batch'}}
    torch.onnx.export(model, (ids, torch.ones_like(ids), torch.zeros_like(ids)), out, input_names=names,
                      output_names=['logits'], opset_version=14, dynamic_axes=axes)


def columns(values):
    """A matrix [in, out] as whole numbers, and the scale of each column."""
    scale = np.abs(values).max(axis=0) / WEIGHT_TOP
    scale[scale == 0] = 1
    return np.clip(np.round(values / scale), -WEIGHT_TOP, WEIGHT_TOP).astype(np.int8), scale.astype(np.float32)


class Quantised:
    """The network as an ONNX graph, layer by layer."""

    def __init__(self, state, layers, heads=12):
        self.state = {name: tensor.float().numpy() for name, tensor in state.items()}
        self.layers, self.heads = layers, heads
        self.nodes, self.constants = [], []

    def model(self):
        self.constant('step', np.float32(1 / ACTIVATION_TOP))
        self.constant('middle', np.uint8(MIDDLE))
        self.constant('one', np.float32(1))
        self.constant('least', np.float32(1e-9))
        x = self.embedded()
        for layer in range(self.layers - 1):
            x = self.layer(f'l.{layer}.', x, x)
        # Of the last layer the head reads the first token only, so nothing is worked out for the others but what that one looks up in them.
        self.constant('first', np.array([0], np.int64))
        x = self.layer(f'l.{self.layers - 1}.', self.add('Gather', [x, 'first'], 'first_token', axis=1), x)
        self.constant('only', np.array([1], np.int64))
        first = self.add('Squeeze', [x, 'only'], 'first_token_out')
        self.constant('c.weight', self.state['c.weight'])
        self.constant('c.bias', self.state['c.bias'])
        self.add('Gemm', [first, 'c.weight', 'c.bias'], 'logits', transB=1)
        tokens = [helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'tokens']) for name in ('input_ids', 'token_type_ids')]
        logits = helper.make_tensor_value_info('logits', TensorProto.FLOAT, ['batch', len(LABELS)])
        graph = helper.make_graph(self.nodes, 'verifier', tokens, [logits], self.constants)
        return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid('', 14), helper.make_opsetid(FUSED, 1)])

    def embedded(self):
        words = self.state['we.weight']
        scale = np.abs(words).max(axis=1, keepdims=True) / 127
        scale[scale == 0] = 1
        self.constant('words_i8', np.round(words / scale).astype(np.int8))
        self.constant('words_scale', scale.astype(np.float32))
        self.add('Gather', ['words_i8', 'input_ids'], 'word_i8')
        self.add('Cast', ['word_i8'], 'word_float', to=TensorProto.FLOAT)
        self.add('Gather', ['words_scale', 'input_ids'], 'word_scale')
        self.add('Mul', ['word_float', 'word_scale'], 'word')
        self.constant('types', self.state['te.weight'])
        self.add('Gather', ['types', 'token_type_ids'], 'type')
        self.add('Add', ['word', 'type'], 'word_and_type')
        self.constant('positions', self.state['pe.weight'])
        self.constant('from', np.array([0], np.int64))
        self.add('Shape', ['input_ids'], 'shape')
        self.constant('second', np.array([1], np.int64))
        self.add('Gather', ['shape', 'second'], 'length')
        self.add('Slice', ['positions', 'from', 'length'], 'position')
        self.add('Add', ['word_and_type', 'position'], 'embedding')
        return self.add('LayerNormalization', ['embedding', *self.norm('n')], 'embedded', axis=-1, epsilon=1e-12)

    def layer(self, name, x, looked_up):
        """What a layer makes of the tokens x [batch, some tokens, width], which look up what they need in all of them."""
        tokens = self.activation(looked_up)
        asking = tokens if x == looked_up else self.activation(x)
        q = self.matrix(asking, name + 'q')
        k, v = (self.matrix(tokens, name + part) for part in 'kv')
        self.constant(name + 'qkv.bias', np.concatenate([self.state[f'{name}{part}.bias'] for part in 'qkv']))
        context = self.add('MultiHeadAttention', [q, k, v, name + 'qkv.bias'], name + 'context', domain=FUSED, num_heads=self.heads)
        x = self.residual(self.matrix(self.activation(context), name + 'o'), x, name, 'o', 'n1')
        inner = self.matrix(self.activation(x), name + 'f')
        # The tanh form of GELU: within 0.001 of the exact one that training uses, and a tenth less time in all.
        inner = self.add('FastGelu', [inner, self.bias(name + 'f')], name + 'gelu', domain=FUSED)
        return self.residual(self.matrix(self.activation(inner), name + 'g'), x, name, 'g', 'n2')

    def residual(self, x, before, layer, dense, norm):
        return self.add('SkipLayerNormalization', [x, before, *self.norm(layer + norm), self.bias(layer + dense)], layer + norm + '_out',
                        domain=FUSED, epsilon=1e-12)

    def activation(self, x):
        """x [batch, tokens, width] as whole numbers, and the largest value of each token, which their scale comes from."""
        self.add('Abs', [x], x + '_abs')
        self.add('ReduceMax', [x + '_abs'], x + '_most', axes=[-1], keepdims=1)
        top = self.add('Max', [x + '_most', 'least'], x + '_top')
        self.add('Reciprocal', [top], x + '_per_top')
        self.add('Mul', [x, x + '_per_top'], x + '_share')
        return self.add('QuantizeLinear', [x + '_share', 'step', 'middle'], x + '_u8'), top

    def matrix(self, tokens, name):
        values, scale = columns(self.state[name + '.weight'].T)
        self.constant(name + '_i8', np.ascontiguousarray(values))
        self.constant(name + '_scale', scale / ACTIVATION_TOP)
        self.add('MatMulIntegerToFloat', [tokens[0], name + '_i8', 'one', name + '_scale', 'middle'], name + '_columns', domain=FUSED)
        return self.add('Mul', [name + '_columns', tokens[1]], name + '_product')

    def norm(self, name):
        for part in ('weight', 'bias'):
            self.constant(f'{name}.{part}', self.state[f'{name}.{part}'])
        return f'{name}.weight', f'{name}.bias'

    def bias(self, name):
        return self.constant(name + '.bias', self.state[name + '.bias'])

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def add(self, op, inputs, output, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [output], name=output + '_node', **attributes))
        return output


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--weights', nargs='+', type=weighted, required=True, metavar='FILE[=WEIGHT]', help='of several their mean')
    parser.add_argument('--tokenizer', required=True)
    parser.add_argument('--layers', type=int, default=12)
    parser.add_argument('--float32', action='store_true', help='leave the weights as they are, to compare with')
    parser.add_argument('--out', required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    target = str(options.out / 'model.onnx')
    state = average(options.weights)
    if options.float32:
        float32(state, options.layers, target)
    else:
        onnx.save(Quantised(state, options.layers).model(), target)
    shutil.copyfile(options.tokenizer, options.out / 'tokenizer.json')
    config = {'id2label': {str(i): label for i, label in enumerate(LABELS)}, 'inputs': 'passage first, fact second',
              'max_position_embeddings': 512, 'model_type': 'bert',
              'batch_size': 16}  # a pair's answer does not depend on the others: see above
    (options.out / 'config.json').write_text(json.dumps(config) + '\n', encoding='utf8')


if __name__ == '__main__':
    main()
