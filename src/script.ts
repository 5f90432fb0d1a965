import './define.js';
import { ModelLineage } from './elements/model-lineage.js';

ModelLineage.scriptAddress = import.meta.url;
