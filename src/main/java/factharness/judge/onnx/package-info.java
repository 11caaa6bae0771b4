/** The entailment model, run in process. */
@NullMarked
package factharness.judge.onnx;

import org.jspecify.annotations.NullMarked;
