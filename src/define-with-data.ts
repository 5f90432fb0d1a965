import { curatedLineage } from './data.js';
import './define.js';
import { ModelLineage } from './elements/model-lineage.js';

ModelLineage.defaultLineage = curatedLineage;
