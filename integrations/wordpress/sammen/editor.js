/** The block in the editor: which widget, its attributes, its fallback; the server shows what comes of it. */
(() => {
  const {blocks, blockEditor, components, element, serverSideRender: ServerSideRender} = window.wp;
  const {widgets, words} = window.sammenEditor;
  const {createElement: make, Fragment} = element;
  const {PanelBody, Placeholder, SelectControl, TextControl, TextareaControl} = components;

  const named = Object.entries(widgets).map(([value, {label}]) => ({value, label}));
  const levels = ['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: value}));

  const widgetControl = (value, onChange) =>
    make(SelectControl, {
      label: words.widget,
      help: widgets[value] && widgets[value].description,
      value,
      options: [{value: '', label: words.choose}, ...named],
      onChange,
    });

  const attributeControl = (name, {label, description, type}, value, onChange) =>
    type === 'number'
      ? make(SelectControl, {key: name, label, help: description, value, options: [{value: '', label: words.default}, ...levels], onChange})
      : make(TextControl, {key: name, label, help: description, value, onChange});

  blocks.registerBlockType('sammen/widget', {
    title: words.title,
    edit({attributes, setAttributes}) {
      const {widget, settings = {}, fallback} = attributes;
      const known = widgets[widget];
      const choose = (name) => setAttributes({widget: name});
      /** An empty field is no attribute: the default of the page, or the widget's own, holds. */
      const set = (name) => (value) => {
        const others = Object.entries(settings).filter(([other]) => other !== name);
        setAttributes({settings: Object.fromEntries(value ? [...others, [name, value]] : others)});
      };
      const panel = make(
        blockEditor.InspectorControls,
        null,
        make(PanelBody, {title: words.widget}, widgetControl(widget, choose)),
        known &&
          make(
            PanelBody,
            {title: words.attributes},
            Object.entries(known.attributes).map(([name, about]) => attributeControl(name, about, settings[name] || '', set(name))),
          ),
        make(
          PanelBody,
          {title: words.fallback},
          make(TextareaControl, {
            label: words.fallback,
            help: words.fallbackHelp,
            value: fallback,
            rows: 6,
            onChange: (text) => setAttributes({fallback: text}),
          }),
        ),
      );
      const shown = known
        ? make(
            Fragment,
            null,
            make('p', null, make('strong', null, known.label)),
            make(ServerSideRender, {block: 'sammen/widget', attributes, httpMethod: 'POST'}),
          )
        : make(Placeholder, {icon: 'groups', label: words.title}, widgetControl('', choose));
      return make('div', blockEditor.useBlockProps(), panel, shown);
    },
    save: () => null,
  });
})();
