import { curatedLineage } from 'model-lineage/data';
import 'model-lineage/define';
import { createApp, ref } from 'vue';

const app = createApp({
  setup() {
    const isOpen = ref(true);
    const isKept = ref(false);
    const day = ref('2023-07-18');
    const selected = ref();
    const onRequest = (event) => {
      if (isKept.value && event.request === 'select') event.preventDefault();
    };
    return { curatedLineage, isOpen, isKept, day, selected, onRequest };
  },

  template: `
    <p>
      <button @click="isOpen = !isOpen">{{ isOpen ? 'Close' : 'Open' }}</button>
      <label>Day <input type="date" v-model="day" /></label>
      <label><input type="checkbox" v-model="isKept" /> Keep the selection</label>
    </p>
    <p>Selected: {{ selected ?? 'nothing' }}</p>
    <model-lineage
      v-if="isOpen"
      :lineage="curatedLineage"
      focus="llama"
      :as-of="day"
      @lineage-select="selected = $event.model"
      @lineage-time-change="day = $event.asOf"
      @lineage-request="onRequest"
    ></model-lineage>`,
});

app.config.compilerOptions.isCustomElement = (tag) => tag === 'model-lineage';
app.mount('#app');
