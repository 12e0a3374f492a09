<?php

declare(strict_types=1);

namespace Drupal\sammen\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\sammen\Widgets;

/**
 * Where the loader is, which space the site shows, which theme.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'sammen_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['sammen.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $config = $this->config('sammen.settings');
    $form['loader'] = [
      '#type' => 'url',
      '#title' => $this->t('Loader'),
      '#description' => $this->t('Address of sammen.js, for example https://your-server.dk/sammen.js. It runs on every page of this site.'),
      '#default_value' => $config->get('loader'),
    ];
    $form['endpoint'] = [
      '#type' => 'url',
      '#title' => $this->t('Endpoint'),
      '#description' => $this->t('Address of the space, for example https://your-server.dk/api/aalborg.'),
      '#default_value' => $config->get('endpoint'),
    ];
    $form['theme'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Theme'),
      '#description' => $this->t('Name of the theme of the municipality, for example aalborg. Empty: the neutral one.'),
      '#default_value' => $config->get('theme'),
      '#maxlength' => 64,
      '#pattern' => '[a-z0-9][a-z0-9\-]*',
    ];
    $form['integrity'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Hash'),
      '#description' => $this->t('The line of the release’s integrity.txt, with sammen-verified.js as the loader. Browsers then refuse every file that is not as it was released. Empty: no check; change it with each release.'),
      '#default_value' => $config->get('integrity'),
      '#maxlength' => 512,
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    foreach (['loader', 'endpoint'] as $name) {
      $given = trim((string) $form_state->getValue($name));
      $address = Widgets::address($given);
      if ($given !== '' && $address === '') {
        $form_state->setErrorByName($name, $this->t('The address must begin with https:// and name a host.'));
      }
      $form_state->setValue($name, $name === 'endpoint' ? rtrim($address, '/') : $address);
    }
    $given = trim((string) $form_state->getValue('integrity'));
    $hash = Widgets::hash($given);
    if ($given !== '' && $hash === '') {
      $form_state->setErrorByName('integrity', $this->t('The line of integrity.txt has one hash, which begins with sha384-.'));
    }
    $form_state->setValue('integrity', $hash);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $config = $this->config('sammen.settings');
    foreach (['loader', 'endpoint', 'theme', 'integrity'] as $name) {
      $config->set($name, trim((string) $form_state->getValue($name)));
    }
    $config->save();
    parent::submitForm($form, $form_state);
  }

}
