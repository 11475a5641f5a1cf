import '../../ui/tokens.css';
import '../../ui/tokens-dark.css';
import './base.css';
import './scale.css';
import './queue.css';
import './work.css';
