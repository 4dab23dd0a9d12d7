import { render } from 'preact';
import { App } from './app';
import './styles/page.css';

const place = document.getElementById('page');
if (!place) throw new Error('The document has no element with the id page.');
render(<App />, place);
