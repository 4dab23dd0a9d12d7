// One file, so that the template is packaged once for all of them.
import './functions.template';
import './monitoring.template';
import './specification.template';
import './stack.template';
