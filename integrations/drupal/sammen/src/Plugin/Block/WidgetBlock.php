<?php

declare(strict_types=1);

namespace Drupal\sammen\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\sammen\Widgets;

/**
 * One widget as the placeholder that the loader upgrades, with what is seen until then.
 *
 * The annotation is for Drupal 10.0 and 10.1, which do not read the attribute.
 *
 * @Block(
 *   id = "sammen_widget",
 *   admin_label = @Translation("Sammen widget"),
 *   category = @Translation("Sammen")
 * )
 */
#[Block(
  id: 'sammen_widget',
  admin_label: new TranslatableMarkup('Sammen widget'),
  category: new TranslatableMarkup('Sammen'),
)]
final class WidgetBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'label_display' => '0',
      'widget' => '',
      'attributes' => [],
      'fallback' => ['value' => '', 'format' => NULL],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $labels = array_column(Widgets::all(), 'label');
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => array_combine(array_keys(Widgets::all()), $labels),
      '#default_value' => $this->configuration['widget'],
      '#required' => TRUE,
    ];
    $form['attributes'] = [
      '#type' => 'details',
      '#title' => $this->t('Attributes'),
      '#description' => $this->t('An empty field is the default. A widget ignores what it has no use for.'),
      '#open' => $this->configuration['attributes'] !== [],
    ];
    foreach (self::known() as $name => $about) {
      $form['attributes'][$name] = [
        '#type' => $about['type'] === 'number' ? 'select' : 'textfield',
        '#title' => $about['label'],
        '#description' => $about['description'],
        '#default_value' => $this->configuration['attributes'][$name] ?? '',
      ];
      if ($about['type'] === 'number') {
        $form['attributes'][$name] += ['#options' => array_combine(range(1, 6), range(1, 6)), '#empty_value' => ''];
      }
    }
    $form['fallback'] = [
      '#type' => 'text_format',
      '#title' => $this->t('Fallback'),
      '#description' => $this->t('What citizens see until the widget is there, and without it. Write something that helps, with a link that works.'),
      '#default_value' => $this->configuration['fallback']['value'],
      '#format' => $this->configuration['fallback']['format'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    foreach (self::known() as $name => $about) {
      $given = trim((string) $form_state->getValue(['attributes', $name]));
      if ($given !== '' && Widgets::value($given, $about['type']) === '') {
        $form_state->setErrorByName("attributes][$name", $this->t('Write an address of the web, or a path that begins with /.'));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['widget'] = $form_state->getValue('widget');
    $given = array_map(static fn ($value): string => trim((string) $value), $form_state->getValue('attributes'));
    // What the widget has, and nothing that is empty.
    $own = Widgets::all()[$this->configuration['widget']]['attributes'] ?? [];
    $this->configuration['attributes'] = array_filter(array_intersect_key($given, $own), static fn (string $value): bool => $value !== '');
    $this->configuration['fallback'] = $form_state->getValue('fallback');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['value' => $text, 'format' => $format] = $this->configuration['fallback'] + ['value' => '', 'format' => NULL];
    $fallback = (string) $text === '' ? [] : ['#type' => 'processed_text', '#text' => $text, '#format' => $format];
    $attributes = Widgets::attributes($this->configuration['widget'], $this->configuration['attributes']);
    if ($attributes === []) {
      return ['fallback' => $fallback];
    }
    // One level down, because the block's own wrapper takes the attributes of what stands first. Escaped where it is printed.
    return ['widget' => ['#type' => 'container', '#attributes' => $attributes, 'fallback' => $fallback]];
  }

  /**
   * Every attribute that any widget has.
   */
  private static function known(): array {
    return array_merge(...array_column(Widgets::all(), 'attributes'));
  }

}
