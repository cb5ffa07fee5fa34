// Blocks of a type that the portal does not have any more, in the page form: they can be read, moved
// and deleted, and are sent back as they came. The picker of blocks does not offer them.
const { telepath, wagtailStreamField } = window;
const { StreamBlockDefinition } = wagtailStreamField.blocks;
const Widget = telepath.constructors["wagtail.widgets.Widget"];
const { boundWidgetClass: BoundWidget } = new Widget("");

class StreamBlock extends StreamBlockDefinition {
  constructor(name, groups, states, meta, unknownBlock) {
    super(name, groups, states, meta);
    this.childBlockDefsByName[unknownBlock.name] = unknownBlock;
    this.initialChildStates[unknownBlock.name] = null;
  }
}

class BoundUnknownBlockInput extends BoundWidget {
  get block() {
    return JSON.parse(this.input.value || "{}");
  }

  setState(state) {
    super.setState(state);
    const { type = "", text = "" } = this.block;
    const shown = this.input.closest("[data-unknown-block]");
    shown.querySelector("[data-type]").textContent = type;
    shown.querySelector("[data-text]").textContent = text;
  }

  getValueForLabel() {
    return this.block.type;
  }
}

class UnknownBlockInput extends Widget {
  boundWidgetClass = BoundUnknownBlockInput;
}

telepath.register("content.StreamBlock", StreamBlock);
telepath.register("content.UnknownBlockInput", UnknownBlockInput);
